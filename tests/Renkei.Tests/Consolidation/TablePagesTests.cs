using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Renkei.Tests.Support;
using Renkei.Workbooks;

namespace Renkei.Tests.Consolidation;

public sealed class TablePagesTests(MarkedTable marked) : IClassFixture<MarkedTable>
{
    private readonly RenkeiApp _app = marked.App;

    [Fact]
    public async Task The_workbook_has_the_sheets_of_layout_D_and_is_valid()
    {
        var secretariat = await _app.VisitAsync(_app.World.Secretariat);
        var bytes = await (await secretariat.GetAsync($"{MarkedTable.Address}/table.xlsx")).Content.ReadAsByteArrayAsync();

        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        using var workbook = Workbook.Open(new MemoryStream(bytes), "表.xlsx");
        var names = workbook.Sheets().Select(sheet => sheet.Name).ToList();

        Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => $"{error.Part?.Uri} {error.Description}"));
        Assert.Equal(
            ["一覧（団体順）", "分野別", "所管課別", "集計1 分野×地域", "集計2 緊急度・時期", "検討を深める案件", "回答状況", "データ", "データ定義"], names);
    }

    [Fact]
    public async Task The_page_filters_and_sorts_by_its_address_as_the_sums_count()
    {
        var secretariat = await _app.VisitAsync(_app.World.Secretariat);

        var whole = await secretariat.GetPageAsync(MarkedTable.Address);
        var field = await secretariat.GetPageAsync($"{MarkedTable.Address}?field=環境・鳥獣&sort=-urgency");
        var link = (await secretariat.GetPageAsync($"{MarkedTable.Address}/totals?edition=1")).QuerySelectorAll("a.sum")
            .Select(anchor => anchor.GetAttribute("href")!).First(href => href.Contains("field=", StringComparison.Ordinal));

        Assert.Equal(2, whole.QuerySelectorAll("tbody tr").Length);
        Assert.Single(field.QuerySelectorAll("tbody tr"));
        Assert.Contains("edition=1&field=", link, StringComparison.Ordinal);
        Assert.NotEmpty((await secretariat.GetPageAsync(link)).QuerySelectorAll("tbody tr"));
        Assert.Equal(HttpStatusCode.NotFound, (await secretariat.GetAsync($"{MarkedTable.Address}?edition=x")).StatusCode);
    }

    [Fact]
    public async Task The_secretariat_fixes_on_the_page_and_many_needs_print_one_sheet_each()
    {
        var secretariat = await _app.VisitAsync(_app.World.Secretariat);

        var page = await secretariat.GetPageAsync($"{MarkedTable.Address}/fix");
        var done = await secretariat.FollowAsync(await secretariat.SubmitAsync(page, "main form", ("kind", "Interim"), ("note", "二度目")));
        var sheets = await secretariat.GetPageAsync("/needs/sheets?year=H30");
        var town = await _app.VisitAsync(_app.World.YuzaOfficer);

        Assert.Contains("第2次集計", done.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, sheets.QuerySelectorAll("article.sheet").Length);
        Assert.Equal(HttpStatusCode.NotFound, (await town.GetAsync("/needs/H30-06204-01/sheet")).StatusCode);
        Assert.Empty((await town.GetPageAsync("/needs/sheets?year=H30")).QuerySelectorAll("article.sheet"));
    }
}
