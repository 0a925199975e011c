using Renkei.Tests.Support;

namespace Renkei.Tests.Responses;

/// <summary>The application with one open survey.</summary>
public sealed class RoundFixture : IAsyncLifetime
{
    public RenkeiApp App { get; } = new();

    internal OpenRound Round { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await App.InitializeAsync();
        Round = await OpenRound.OpenAsync(App);
    }

    public ValueTask DisposeAsync() => App.DisposeAsync();
}
