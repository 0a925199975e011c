using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Renkei.Collection;
using Renkei.Cycles;
using Renkei.Data;
using Renkei.Submissions;
using Renkei.Tests.Responses;
using Renkei.Tests.Support;
using Renkei.Workbooks;

namespace Renkei.Tests.Collection;

public sealed class CollectionTableTests(RoundFixture fixture) : IClassFixture<RoundFixture>, IAsyncLifetime
{
    private const string Board = "/surveys/H30/responses";

    private readonly RenkeiApp _app = fixture.App;
    private readonly OpenRound _round = fixture.Round;

    public async ValueTask InitializeAsync()
    {
        if (await _app.ReadAsync(db => db.Submissions.AnyAsync()))
        {
            return;
        }

        await _round.WriteAsync(_app, _app.World.SakataOfficer, "橋の点検");
        await _round.SubmitAsync(_app, _app.World.SakataOfficer);
        await _app.InScopeAsync(
            services => services.GetRequiredService<RequestCorrection>().ExecuteAsync(_round.Responses["062049"].Id, "件数の確認", default),
            _app.World.Secretariat.Actor);
        await _app.InScopeAsync(
            services => services.GetRequiredService<AskExtension>().ExecuteAsync(
                _round.Responses["064611"].Id, new DateOnly(2018, 6, 1), "議会のため。", default),
            _app.World.YuzaOfficer.Actor);
        await _app.InScopeAsync(
            services => services.GetRequiredService<KeepContacts>().ReviseAsync(
                _app.World.Okura.Id, new Renkei.Calendar.FiscalYear(2018),
                [new ContactEntry(ContactRank.Primary, "総務課", "主査", "試験の氏名", "000-000-0001", "12")], 0, default),
            _app.World.OkuraOfficer.Actor);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Screen_Excel_and_paper_say_the_same()
    {
        var visitor = await _app.VisitAsync(_app.World.Secretariat);
        var screen = Rows((await visitor.GetPageAsync($"{Board}/table")).QuerySelectorAll("tbody tr[id]"));
        var paper = Rows((await visitor.GetPageAsync($"{Board}/print")).QuerySelectorAll("tbody tr"));
        var excel = await ExcelAsync(visitor, $"{Board}/export.xlsx");

        Assert.Equal(CollectionColumns.All.Select(column => column.Head), excel[2]);
        Assert.Equal(screen, paper);
        Assert.Equal(screen, excel.Skip(3).Take(4).Select(row => string.Join('|', row)));
        Assert.Contains("回答 1/4", excel[1][0], StringComparison.Ordinal);
        Assert.Contains("平成30年5月14日現在", excel[1][0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_tells_what_layout_C_asks()
    {
        var visitor = await _app.VisitAsync(_app.World.Secretariat);
        var page = await visitor.GetPageAsync($"{Board}/table");

        Assert.Equal(
            "最上|063657|大蔵村|総務課 主査|000-000-0001（内線12）|5月25日（金）||未着手|||||||||||",
            string.Join('|', Cells(page.QuerySelector("#m063657")!)));
        var city = Cells(page.QuerySelector("#m062049")!);
        Assert.Equal(["修正のお願い中", "本提出", "1", "1", "5月14日 9:00", "Web", "別途決裁 企画課長", "1"], city.Skip(7).Take(8));
        Assert.Contains("期限の相談中（6月1日まで）", page.QuerySelector("#m064611")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("試験の氏名", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("回答 1/4　件数計 様式2 1件・様式3 1件", page.QuerySelector("tfoot")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("region=庄内総合支庁", "m062049 m064611")]
    [InlineData("state=未着手&region=最上総合支庁", "m062057 m063657")]
    [InlineData("due=open", "m062057 m063657 m064611")]
    [InlineData("extension=talk", "m064611")]
    [InlineData("proxy=all", "")]
    [InlineData("decision=別途決裁", "m062049")]
    [InlineData("sort=-code", "m063657 m062057 m064611 m062049")]
    public async Task It_is_filtered_and_sorted_by_its_address(string query, string found)
    {
        var visitor = await _app.VisitAsync(_app.World.Secretariat);

        var page = await visitor.GetPageAsync($"{Board}/table?{query}");
        var excel = await ExcelAsync(visitor, $"{Board}/export.xlsx?{query}");

        var ids = page.QuerySelectorAll("tbody tr[id]").Select(row => row.Id).ToList();
        Assert.Equal(found, string.Join(' ', ids));
        Assert.Equal(ids.Select(id => id![1..]), excel.Skip(3).Take(ids.Count).Select(row => row[1]));
    }

    [Fact]
    public async Task The_board_shows_every_body_what_moved_and_the_map()
    {
        var page = await (await _app.VisitAsync(_app.World.Secretariat)).GetPageAsync(Board);

        Assert.Equal(["m062057", "m063657", "m062049", "m064611"], page.QuerySelectorAll(".board li[id]").Select(row => row.Id));
        Assert.Contains("修正のお願い中", page.QuerySelector("#m062049")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("相談中", page.QuerySelector("#m064611")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("酒田市に修正をお願いしました。", page.QuerySelector(".feed")!.TextContent.Replace("\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains(
            page.QuerySelectorAll(".legend a"),
            link => Uri.UnescapeDataString(link.GetAttribute("href")!) == $"{Board}/table?state=未着手");
    }

    [Fact]
    public async Task A_branch_office_sees_its_own_and_no_numbers_and_nobody_else_a_row()
    {
        var branch = await _app.VisitAsync(_app.World.ShonaiOfficer);
        var table = await branch.GetPageAsync($"{Board}/table");
        Assert.Equal(["m062049", "m064611"], table.QuerySelectorAll("tbody tr[id]").Select(row => row.Id));
        Assert.Equal(["", ""], Cells(table.QuerySelector("#m062049")!).Skip(9).Take(2));
        Assert.Equal(2, (await ExcelAsync(branch, $"{Board}/export.xlsx")).Skip(3).TakeWhile(row => row.Count > 1).Count());

        foreach (var person in _app.World.People.Where(person =>
            !person.Actor.IsSecretariat && person.Actor.BranchOfficeId is null))
        {
            var visitor = await _app.VisitAsync(person);
            foreach (var address in new[] { "", "/table", "/print", "/export.xlsx" })
            {
                Assert.False((await visitor.GetAsync($"{Board}{address}")).IsSuccessStatusCode, $"{person} {address}");
            }
        }
    }

    [Fact]
    public async Task The_inner_last_day_is_the_secretariat_s_alone()
    {
        await _app.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<RenkeiDbContext>();
            var survey = await db.Surveys.SingleAsync();
            db.Entry(survey).Property(one => one.FinalDueOn).CurrentValue = new DateOnly(2018, 6, 1);
            await db.SaveChangesAsync();
        });

        var (secretariat, branch) = (await _app.VisitAsync(_app.World.Secretariat), await _app.VisitAsync(_app.World.ShonaiOfficer));

        Assert.Contains("最終期限（事務局限り） 6月1日（金） あと14開庁日", (await secretariat.GetPageAsync(Board)).Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("最終期限", (await branch.GetPageAsync(Board)).Body!.TextContent, StringComparison.Ordinal);
    }

    private static IReadOnlyList<string> Rows(IHtmlCollection<IElement> rows) => [.. rows.Select(row => string.Join('|', Cells(row)))];

    private static IReadOnlyList<string> Cells(IElement row) => [.. row.QuerySelectorAll("td, th").Select(cell => cell.TextContent.Trim())];

    private static async Task<IReadOnlyList<IReadOnlyList<string>>> ExcelAsync(Visitor visitor, string address)
    {
        var response = await visitor.GetAsync(address);
        Assert.True(response.IsSuccessStatusCode);
        using var stream = new MemoryStream(await response.Content.ReadAsByteArrayAsync());
        using var workbook = Workbook.Open(stream, "table.xlsx");
        var rows = new List<IReadOnlyList<string>>();
        foreach (var row in workbook.Sheets().First().Rows)
        {
            var cells = Enumerable.Repeat("", row.Cells.Max(cell => cell.Column)).ToArray();
            foreach (var cell in row.Cells)
            {
                cells[cell.Column - 1] = cell.Text;
            }

            rows.Add(rows.Count < 3 || cells.Length == 1 ? cells : [.. cells, .. Enumerable.Repeat("", CollectionColumns.All.Count - cells.Length)]);
        }

        return rows;
    }
}
