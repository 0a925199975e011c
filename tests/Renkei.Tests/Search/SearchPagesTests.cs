using System.Net;
using AngleSharp.Dom;
using Renkei.Approvals;
using Renkei.Calendar;
using Renkei.Publishing;
using Renkei.Tests.Needs;
using Renkei.Tests.Support;
using Renkei.Themes;

namespace Renkei.Tests.Search;

public sealed class SearchPagesTests(LineRound line) : IClassFixture<LineRound>
{
    private static readonly DateTimeOffset Hour = new(2018, 7, 27, 14, 0, 0, JapanTime.Offset);

    [Fact]
    public async Task Everybody_finds_what_they_may_see_and_nothing_by_the_words_of_what_they_may_not()
    {
        var (secretariat, city, town) = (line.World.Secretariat, line.World.SakataOfficer, line.World.YuzaOfficer);
        await AssertFoundAsync(secretariat, "一括発注", LineRound.Bridge);
        await AssertFoundAsync(secretariat, "事務局だけ", LineRound.Hidden);
        await AssertFoundAsync(city, "事務局だけ", LineRound.Hidden);
        await AssertFoundAsync(town, "一括発注");
        await AssertFoundAsync(null, "一括発注");

        await line.ShareAsync();
        await AssertFoundAsync(town, "一括発注", LineRound.Bridge);
        await AssertFoundAsync(town, "事務局だけ");
        await AssertFoundAsync(null, "一括発注");

        foreach (var number in new[] { LineRound.Bridge, LineRound.Hidden, LineRound.Beach })
        {
            await line.SortAsync(number);
        }

        await line.ConfirmAsync(line.World.SakataOfficer, LineRound.Bridge);
        await AssertFoundAsync(null, "公表の件名");
        await line.ActAsync<PlanPublication>(plan => plan.ExecuteAsync(LineRound.Year, Hour, default));
        await line.ActAsync<PlanPublication>(plan => plan.SendForApprovalAsync(LineRound.Year, default));
        await line.DecideAsync(ApprovalMatter.Publication);
        await AssertFoundAsync(null, "公表の件名");
        line.App.Clock.SetUtcNow(Hour);
        await AssertFoundAsync(null, "公表の件名", LineRound.Bridge);
        await AssertFoundAsync(null, "一括発注");
        await AssertFoundAsync(null, "整理欄の備考");

        var page = await (await line.App.VisitAsync()).GetPageAsync("/search?q=公表の要旨");
        Assert.Equal($"/towns/06204#{LineRound.Bridge}", page.QuerySelector(".record h3 a")!.GetAttribute("href"));
        Assert.Equal("公表の要旨", page.QuerySelector(".record .found mark")!.TextContent);
        await AssertFoundAsync(town, "酒田市", LineRound.Bridge);
    }

    [Fact]
    public async Task The_page_says_how_to_search_and_what_to_do_when_nothing_is_found()
    {
        foreach (var person in new[] { line.World.Secretariat, null })
        {
            var visitor = await line.App.VisitAsync(person);
            var empty = await visitor.GetPageAsync("/search");
            var none = await visitor.GetPageAsync("/search?q=" + Uri.EscapeDataString("<b>ないことば</b>") + "&page=7");

            Assert.Null(empty.QuerySelector("#results"));
            Assert.NotNull(empty.QuerySelector("header a[href='/search'], header form[action='/search']"));
            Assert.Contains("0件", none.QuerySelector("main [role=status]")!.TextContent, StringComparison.Ordinal);
            Assert.Contains("別の言い方", none.QuerySelector(".empty")!.TextContent, StringComparison.Ordinal);
            Assert.Equal("<b>ないことば</b>", none.QuerySelector("main input[name=q]")!.GetAttribute("value"));
            Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync($"/search?q={new string('長', 5000)}")).StatusCode);
            Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/search?q=%EF%BF%BE%00%22%5C*%3F")).StatusCode);
        }
    }

    [Fact]
    public async Task The_register_marks_the_words_and_puts_the_nearest_first_unless_numbers_are_asked_for()
    {
        var visitor = await line.App.VisitAsync(line.World.Secretariat);

        var page = await visitor.GetPageAsync("/needs?q=海岸漂着ごみ");
        var both = await visitor.GetPageAsync("/needs?q=H30-06");
        var byNumber = await visitor.GetPageAsync("/needs?q=H30-06&sort=number&field=" + Uri.EscapeDataString("防災"));

        Assert.Equal("海岸漂着ごみ", page.QuerySelector("tbody th a mark")!.TextContent);
        Assert.NotNull(page.QuerySelector("tbody th .found"));
        Assert.Contains("合う順", page.QuerySelector("table caption")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(3, both.QuerySelectorAll("tbody tr").Length);
        Assert.Contains("番号順", byNumber.QuerySelector("table caption")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            byNumber.QuerySelectorAll("tbody td.is-code").Select(cell => cell.TextContent).Order(StringComparer.Ordinal),
            byNumber.QuerySelectorAll("tbody td.is-code").Select(cell => cell.TextContent));
    }

    [Fact]
    public async Task A_theme_is_found_by_those_who_may_know_of_it()
    {
        await line.App.SaveAsync(new Theme(LineRound.Year, 1, "河川敷の手入れ", "河川、草刈り", isProposedByMachine: true));

        await AssertFoundAsync(line.World.Secretariat, "河川敷", "theme-H30-1");
        await AssertFoundAsync(line.World.YuzaOfficer, "河川敷");
        await AssertFoundAsync(null, "河川敷");
        var page = await (await line.App.VisitAsync(line.World.Secretariat)).GetPageAsync("/search?q=河川敷");
        Assert.Equal("/themes/H30/1", page.QuerySelector(".record h3 a")!.GetAttribute("href"));
    }

    private async Task AssertFoundAsync(Person? person, string query, params string[] numbers)
    {
        var page = await (await line.App.VisitAsync(person)).GetPageAsync($"/search?q={query}");
        Assert.Equal(numbers, page.QuerySelectorAll(".record").Select(record => record.Id).ToArray());
    }
}
