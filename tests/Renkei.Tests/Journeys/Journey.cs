using Renkei.Tests.Responses;
using Renkei.Tests.Support;

namespace Renkei.Tests.Journeys;

/// <summary>A journey through the site in a real browser, each over an application of its own with an open survey.</summary>
[Collection(nameof(JourneyBrowser))]
public abstract class Journey(JourneyBrowser browser, DateOnly startsOn) : IAsyncLifetime
{
    protected Journey(JourneyBrowser browser)
        : this(browser, RenkeiApp.Today)
    {
    }

    public JourneyApp App { get; } = new(startsOn);

    protected World World => App.World;

    private protected OpenRound Round { get; set; } = null!;

    public async ValueTask InitializeAsync() => await PrepareAsync();

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected virtual async Task PrepareAsync()
    {
        await App.InitializeAsync();
        Round = await OpenRound.OpenAsync(App, withCase: false);
    }

    private protected Task<Traveller> SetOutAsync(Person? person, bool hasScript = true, int width = 1280) =>
        Traveller.SetOutAsync(browser.Browser, App, person, hasScript, width);
}
