using System.Net;
using System.Text;
using Renkei.Needs;
using Renkei.Tests.Support;
using Renkei.Workbooks;

namespace Renkei.Tests.Needs;

public sealed class NeedPagesTests(SharedLine line) : IClassFixture<SharedLine>
{
    [Fact]
    public async Task The_register_is_searched_in_any_spelling_and_filtered_by_its_address()
    {
        var visitor = await line.App.VisitAsync(line.World.Secretariat);

        await AssertListedAsync(visitor, "/needs", LineRound.Bridge, LineRound.Hidden, LineRound.Beach);
        await AssertListedAsync(visitor, "/needs?q=ごみ　海岸", LineRound.Beach);
        await AssertListedAsync(visitor, "/needs?q=ｈ３０－06204-01", LineRound.Bridge);
        await AssertListedAsync(visitor, "/needs?progress=FinalReplyGiven");
        await AssertListedAsync(visitor, "/needs?body=064611&region=S4&field=防災", LineRound.Beach);
        await AssertListedAsync(visitor, "/needs?year=H29");
    }

    [Fact]
    public async Task A_sheet_is_sorted_by_the_secretariat_and_shows_others_only_what_they_may_know()
    {
        var secretariat = await line.App.VisitAsync(line.World.Secretariat);
        var page = await secretariat.GetPageAsync($"/needs/{LineRound.Bridge}");
        var form = "main form:has([name=division])";
        var refused = await secretariat.SubmitAsync(page, form, ("disposition", "H"));
        Assert.Contains("次回報告の時期", (await RenkeiApp.ReadPageAsync(refused)).QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        await secretariat.FollowAsync(await secretariat.SubmitAsync(
            page, form, ("disposition", "C"), ("division", "K0702"), ("note", "内々の備考"), ("public-title", "橋"), ("public-summary", "橋の点検")));

        var sorted = await line.NeedAsync(LineRound.Bridge);
        var town = await (await line.App.VisitAsync(line.World.YuzaOfficer)).GetPageAsync($"/needs/{LineRound.Bridge}");

        Assert.Equal((NeedDisposition.HandledByDivision, line.World.CommerceDivision.Id), (sorted.Disposition, sorted.DivisionId));
        foreach (var secret in new[] { "内々の備考", "所管課で対応", "商業振興課", "鶴岡市" })
        {
            Assert.DoesNotContain(secret, town.Body!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_is_foreign_is_not_there()
    {
        foreach (var person in line.World.People.Where(person => !person.Actor.IsSecretariat && !person.Actor.IsOf(line.World.Sakata.Id)))
        {
            var visitor = await line.App.VisitAsync(person);
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"/needs/{LineRound.Hidden}")).StatusCode);
            await AssertListedAsync(
                visitor, "/needs", person.Actor.SharesWithMunicipalities ? [LineRound.Bridge, LineRound.Beach] : []);
        }
    }

    [Fact]
    public async Task The_body_confirms_its_public_texts_at_once()
    {
        await line.SortAsync(LineRound.Beach);
        var town = await line.App.VisitAsync(line.World.YuzaOfficer);

        var page = await town.GetPageAsync("/needs/public-texts/H30");
        var done = await town.FollowAsync(await town.SubmitAsync(
            page, "main form", ($"title-{LineRound.Beach}", "海岸のごみ"), ($"summary-{LineRound.Beach}", "回収の時期を合わせたい。")));

        var need = await line.NeedAsync(LineRound.Beach);
        Assert.Equal(("海岸のごみ", true), (need.PublicTitle, need.PublicTextConfirmedAt is not null));
        Assert.Contains("1件を確認しました", done.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_holds_the_rows_of_the_list_without_contacts_formulas_or_partners_not_asked()
    {
        var visitor = await line.App.VisitAsync(line.World.YuzaOfficer);

        var csv = await (await visitor.GetAsync("/needs/export.csv")).Content.ReadAsByteArrayAsync();
        var response = await visitor.GetAsync("/needs/export.xlsx");
        using var workbook = Workbook.Open(new MemoryStream(await response.Content.ReadAsByteArrayAsync()), "課題.xlsx");
        var rows = Assert.Single(workbook.Sheets().Select(sheet => sheet.Rows.ToList()));

        Assert.Contains("2件", Uri.UnescapeDataString(response.Content.Headers.ContentDisposition!.ToString()), StringComparison.Ordinal);
        var text = Encoding.UTF8.GetString(csv);
        Assert.DoesNotContain("鶴岡市", text, StringComparison.Ordinal);
        Assert.DoesNotContain("事務局だけの課題", text, StringComparison.Ordinal);
        Assert.Equal(3, text.Trim().Split("\r\n").Length);
        Assert.Equal(5, rows.Count);
    }

    [Theory]
    [InlineData("=1+1", "\"'=1+1\"")]
    [InlineData("@x", "\"'@x\"")]
    [InlineData("橋\"大\"", "\"橋\"\"大\"\"\"")]
    public void A_cell_of_a_csv_never_begins_a_formula(string cell, string written) =>
        Assert.EndsWith($"{written}\r\n", Encoding.UTF8.GetString(CsvFile.Write(["題"], [[cell]])), StringComparison.Ordinal);

    private static async Task AssertListedAsync(Visitor visitor, string address, params string[] numbers)
    {
        var page = await visitor.GetPageAsync(address);
        Assert.Equal(numbers, page.QuerySelectorAll("tbody td.is-code").Select(cell => cell.TextContent).ToArray());
    }
}
