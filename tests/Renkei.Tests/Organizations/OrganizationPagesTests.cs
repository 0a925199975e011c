using System.Net;
using Renkei.Tests.Support;

namespace Renkei.Tests.Organizations;

public sealed class OrganizationPagesTests(RenkeiApp app) : IClassFixture<RenkeiApp>
{
    [Fact]
    public async Task The_list_shows_bodies_by_jurisdiction_in_code_order()
    {
        var visitor = await app.VisitAsync(app.World.YuzaOfficer);

        var page = await visitor.GetPageAsync("/organizations");

        var text = page.QuerySelector("main")!.TextContent;
        Assert.Contains("庄内総合支庁 管内", text, StringComparison.Ordinal);
        Assert.Contains("平成30年度", text, StringComparison.Ordinal);
        Assert.True(text.IndexOf("酒田市", StringComparison.Ordinal) < text.IndexOf("遊佐町", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_town_adds_renames_and_ends_its_own_divisions()
    {
        var visitor = await app.VisitAsync(app.World.ShinjoOfficer);

        var page = await visitor.GetPageAsync("/organizations/062057?year=2017");
        page = await visitor.FollowAsync(await visitor.SubmitAsync(
            page, "form:has([name='Input.Name'])", ("Input.Name", "総合政策課"), ("Input.Telephone", "000-000-0000")));
        Assert.Contains("「総合政策課」を加えました", page.Body!.TextContent, StringComparison.Ordinal);

        page = await visitor.GetPageAsync("/organizations/062057-01/change?year=2018");
        page = await visitor.FollowAsync(await visitor.SubmitAsync(
            page, "form:has([name='Rename.Name'])", ("Rename.Name", "企画政策課"), ("Rename.From", "2018")));
        Assert.Contains("旧：総合政策課", page.Body!.TextContent, StringComparison.Ordinal);
        page = await visitor.GetPageAsync("/organizations/062057?year=2017");
        Assert.Contains("総合政策課", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("企画政策課", page.Body!.TextContent, StringComparison.Ordinal);

        page = await visitor.GetPageAsync("/organizations/062057-01/change?year=2018");
        await visitor.SubmitAsync(page, "form:has([name='End.LastYear'])", ("End.LastYear", "2018"));
        page = await visitor.GetPageAsync("/organizations/062057?year=2019");
        Assert.DoesNotContain("企画政策課", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_name_is_explained_on_the_form()
    {
        var visitor = await app.VisitAsync(app.World.Secretariat);
        var page = await visitor.GetPageAsync("/organizations/K02");

        var response = await visitor.SubmitAsync(page, "form:has([name='Input.Name'])", ("Input.Name", ""));

        page = await RenkeiApp.ReadPageAsync(response);
        Assert.Contains(
            "名称を入力してください。", page.QuerySelector("[role=alert]")?.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("yuza", "/organizations/062049-01/change")]
    [InlineData("shonai", "/organizations/062049-01/change")]
    [InlineData("commerce", "/organizations/K0203/change")]
    [InlineData("mogami", "/organizations/S4/change")]
    [InlineData("secretariat", "/organizations/062049/change")]
    [InlineData("secretariat", "/organizations/999999")]
    public async Task What_is_not_ones_own_is_not_found(string loginId, string address)
    {
        var visitor = await app.VisitAsync(app.World.People.Single(person => person.LoginId == loginId));

        var response = await visitor.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Without_the_right_there_is_no_form()
    {
        var visitor = await app.VisitAsync(app.World.YuzaOfficer);

        var page = await visitor.GetPageAsync("/organizations/062049");

        Assert.Null(page.QuerySelector("[name='Input.Name']"));
    }
}
