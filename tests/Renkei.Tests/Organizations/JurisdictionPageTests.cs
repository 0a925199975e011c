using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Renkei.Calendar;
using Renkei.Organizations;
using Renkei.Tests.Support;

namespace Renkei.Tests.Organizations;

public sealed class JurisdictionPageTests : IAsyncLifetime
{
    private readonly RenkeiApp _app = new();

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task The_secretariat_moves_a_town_to_another_branch_office()
    {
        var page = await MoveYuzaAsync("/organizations/S2/jurisdiction");

        Assert.Contains("遊佐町", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["大蔵村", "新庄市", "遊佐町"], await InMogamiAsync(2018));
    }

    [Fact]
    public async Task From_next_year_on_leaves_this_year_as_it_is()
    {
        var page = await MoveYuzaAsync("/organizations/S2/jurisdiction?year=2019");

        Assert.Contains("令和元年度の組織です", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["大蔵村", "新庄市"], await InMogamiAsync(2017));
        Assert.Equal(["大蔵村", "新庄市"], await InMogamiAsync(2018));
        Assert.Equal(["大蔵村", "新庄市", "遊佐町"], await InMogamiAsync(2019));
        Assert.Equal(_app.World.Shonai.Id, await _app.ReadAsync(db => db.Organizations
            .Where(one => one.Id == _app.World.Yuza.Id).Select(one => one.BranchOfficeId).SingleAsync()));
    }

    private async Task<IHtmlDocument> MoveYuzaAsync(string address)
    {
        var visitor = await _app.VisitAsync(_app.World.Secretariat);
        return await visitor.FollowAsync(await visitor.SubmitAsync(
            await visitor.GetPageAsync(address), "form:has([name='Codes'])", ("Codes", "062057"), ("Codes", "063657"), ("Codes", "064611")));
    }

    private async Task<IEnumerable<string>> InMogamiAsync(int year) =>
        (await _app.ReadAsync(db => OrganizationDirectory.LoadAsync(db, new FiscalYear(year), default)))
        .BranchOffices.Single(branch => branch.Code == "S2").Jurisdiction.Select(body => body.Name).Order(StringComparer.Ordinal);
}
