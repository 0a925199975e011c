using Renkei.Tests.Responses;
using Renkei.Tests.Support;

namespace Renkei.Tests.Hosting;

/// <summary>事務局の最終期限: the secretariat plans with it, and nobody else comes across it on any page or in any file.</summary>
public sealed class InnerDeadlineTests : IAsyncLifetime
{
    private static readonly string[] Traces = ["最終期限", "6月28日", "2018-06-28", "H30.6.28"];

    private readonly RenkeiApp _app = new();

    public async ValueTask InitializeAsync()
    {
        await _app.InitializeAsync();
        await OpenRound.OpenAsync(_app, finalDueOn: new DateOnly(2018, 6, 28));
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task The_secretariat_reads_it_above_the_table_of_answers()
    {
        var secretariat = await _app.VisitAsync(_app.World.Secretariat);

        var page = await secretariat.GetPageAsync("/surveys/H30/responses");

        Assert.Contains("6月28日", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_address_shows_it_to_anybody_else()
    {
        foreach (var person in new[] { _app.World.YuzaOfficer, _app.World.ShonaiOfficer, _app.World.CommerceOfficer, null })
        {
            var seen = await RouteWalk.OfAsync(_app, person);

            Assert.Empty(seen.Where(one => Traces.Any(one.Shows)));
        }
    }
}
