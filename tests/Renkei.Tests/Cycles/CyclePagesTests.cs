using System.Net;
using Renkei.Tests.Support;

namespace Renkei.Tests.Cycles;

public sealed class CyclePagesTests(RenkeiApp app) : IClassFixture<RenkeiApp>
{
    [Fact]
    public async Task The_secretariat_makes_the_flow_and_writes_real_dates()
    {
        var visitor = await app.VisitAsync(app.World.Secretariat);
        var page = await visitor.GetPageAsync("/cycle?year=2018");
        page = await visitor.FollowAsync(await visitor.SubmitAsync(page, "main form"));
        Assert.Contains("ワーキングチーム", page.Body!.TextContent, StringComparison.Ordinal);

        page = await visitor.GetPageAsync("/cycle/edit?year=2018");
        page = await visitor.FollowAsync(await visitor.SubmitAsync(
            page, "main form", ("Input.Rows[1].BegunOn", "Ｈ３０．４．２７")));

        Assert.Contains("平成30年4月27日（金）", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(".yearline [aria-current=step]"));
    }

    [Fact]
    public async Task A_date_that_cannot_be_read_is_explained()
    {
        var visitor = await app.VisitAsync(app.World.Secretariat);
        var page = await visitor.GetPageAsync("/cycle?year=2016");
        await visitor.SubmitAsync(page, "main form");
        page = await visitor.GetPageAsync("/cycle/edit?year=2016");

        var response = await visitor.SubmitAsync(page, "main form", ("Input.Rows[0].BegunOn", "来週"));

        page = await RenkeiApp.ReadPageAsync(response);
        Assert.Contains(
            "年度切替：日付「来週」を読み取れません。",
            page.QuerySelector("[role=alert]")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Others_see_the_flow_and_do_not_write_it()
    {
        var visitor = await app.VisitAsync(app.World.YuzaOfficer);

        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/cycle")).StatusCode);
        Assert.NotEqual(HttpStatusCode.OK, (await visitor.GetAsync("/cycle/edit")).StatusCode);
    }
}
