using Renkei.Calendar;
using Renkei.Organizations;
using Renkei.Tests.Support;

namespace Renkei.Tests.Organizations;

public sealed class OtherBodyPagesTests(RenkeiApp app) : IClassFixture<RenkeiApp>
{
    [Fact]
    public async Task A_union_is_added_renamed_from_a_year_on_and_ended()
    {
        var visitor = await app.VisitAsync(app.World.SystemAdministrator);

        var page = await visitor.GetPageAsync("/organizations/new");
        page = await visitor.FollowAsync(await visitor.SubmitAsync(
            page, "main form", ("kind", "PartialAffairsUnion"), ("name", "庄内広域行政組合"), ("telephone", "000-000-0000"), ("from", "2018")));
        Assert.Contains("庄内広域行政組合", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        page = await visitor.GetPageAsync("/organizations/X03/change?year=2018");
        await visitor.SubmitAsync(
            page, "form:has([name='Rename.Name'])", ("Rename.Name", "庄内広域連携組合"), ("Rename.From", "2019"));
        page = await visitor.GetPageAsync("/organizations/X03/change?year=2019");
        await visitor.SubmitAsync(page, "form:has([name='End.LastYear'])", ("End.LastYear", "2019"));

        Assert.Equal(
            ["庄内広域行政組合", "庄内広域連携組合", null],
            [await NameAsync(2018), await NameAsync(2019), await NameAsync(2020)]);
    }

    [Theory]
    [InlineData("Municipality")]
    [InlineData("Prefecture")]
    [InlineData("nonsense")]
    public async Task Neither_prefectures_nor_municipalities_are_added_here(string kind)
    {
        var visitor = await app.VisitAsync(app.World.Secretariat);
        var page = await visitor.GetPageAsync("/organizations/new");

        var response = await visitor.SubmitAsync(page, "main form", ("kind", kind), ("name", "新しい団体"), ("from", "2018"));

        page = await RenkeiApp.ReadPageAsync(response);
        Assert.Contains("ここでは加えられません", page.QuerySelector("[role=alert]")?.TextContent, StringComparison.Ordinal);
    }

    private async Task<string?> NameAsync(int year) =>
        (await app.ReadAsync(db => OrganizationDirectory.LoadAsync(db, new FiscalYear(year), default))).Find("X03")?.Name;
}
