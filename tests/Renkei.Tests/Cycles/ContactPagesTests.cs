using System.Net;
using Renkei.Tests.Support;

namespace Renkei.Tests.Cycles;

public sealed class ContactPagesTests(RenkeiApp app) : IClassFixture<RenkeiApp>
{
    private const string Secret = "（サンプル）担当";

    [Fact]
    public async Task A_town_writes_its_contacts_and_confirms_them_the_next_year_with_one_click()
    {
        var visitor = await app.VisitAsync(app.World.YuzaOfficer);
        var page = await WriteAsync(visitor, "2017");
        Assert.Contains("確認済", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        page = await visitor.GetPageAsync("/contacts/064611?year=2018");
        Assert.Contains("前年度の名簿を表示しています", page.Body!.TextContent, StringComparison.Ordinal);
        page = await visitor.FollowAsync(await visitor.SubmitAsync(page, "main form"));

        Assert.Contains("名簿を確認しました", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(Secret, page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_incomplete_line_is_explained_and_kept()
    {
        var visitor = await app.VisitAsync(app.World.OkuraOfficer);
        var page = await visitor.GetPageAsync("/contacts/063657/edit?year=2018");

        var response = await visitor.SubmitAsync(page, "main form", ("Input.Rows[0].Title", "総務課 主査"));

        page = await RenkeiApp.ReadPageAsync(response);
        Assert.Contains("課・職名・氏名・電話", page.QuerySelector("[role=alert]")?.TextContent, StringComparison.Ordinal);
        Assert.Equal("総務課 主査", page.QuerySelector("[name='Input.Rows[0].Title']")?.GetAttribute("value"));
    }

    public static TheoryData<string, bool> Readers => new()
    {
        { "secretariat", true }, { "shonai", true }, { "yuza-head", true },
        { "mogami", false }, { "sakata", false }, { "sakata-admin", false }, { "commerce", false }, { "reader", false },
    };

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task Names_and_extensions_reach_only_those_who_may_see_them(string loginId, bool seesNames)
    {
        await WriteAsync(await app.VisitAsync(app.World.YuzaOfficer), "2019");
        var visitor = await app.VisitAsync(app.World.People.Single(person => person.LoginId == loginId));

        foreach (var address in new[] { "/contacts?year=2019", "/contacts/print?year=2019" })
        {
            var text = (await visitor.GetPageAsync(address)).Body!.TextContent;
            Assert.Contains("企画課", text, StringComparison.Ordinal);
            Assert.Equal(seesNames, text.Contains(Secret, StringComparison.Ordinal));
            Assert.False(!seesNames && text.Contains("9876", StringComparison.Ordinal));
        }

        var own = await visitor.GetAsync("/contacts/064611?year=2019");
        Assert.Equal(seesNames ? HttpStatusCode.OK : HttpStatusCode.NotFound, own.StatusCode);
    }

    [Theory]
    [InlineData("sakata", "/contacts/064611/edit")]
    [InlineData("shonai", "/contacts/064611/edit")]
    [InlineData("reader", "/contacts/064611/edit")]
    [InlineData("yuza", "/contacts/062049")]
    public async Task Another_bodys_list_is_not_found(string loginId, string address)
    {
        var visitor = await app.VisitAsync(app.World.People.Single(person => person.LoginId == loginId));

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(address)).StatusCode);
    }

    private static async Task<AngleSharp.Html.Dom.IHtmlDocument> WriteAsync(Visitor visitor, string year)
    {
        var page = await visitor.GetPageAsync($"/contacts/064611/edit?year={year}");
        return await visitor.FollowAsync(await visitor.SubmitAsync(
            page,
            "main form",
            ("Input.Rows[0].UnitName", "企画課"),
            ("Input.Rows[0].Title", "係長"),
            ("Input.Rows[0].PersonName", Secret),
            ("Input.Rows[0].Telephone", "000-000-0001"),
            ("Input.Rows[0].Extension", "9876")));
    }
}
