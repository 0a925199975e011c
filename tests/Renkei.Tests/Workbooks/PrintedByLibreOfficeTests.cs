using Renkei.Sample;
using Renkei.Tests.Consolidation;
using Renkei.Tests.FormWorkbooks;
using Renkei.Tests.Support;
using Renkei.Tests.Uploads;
using UglyToad.PdfPig;

namespace Renkei.Tests.Workbooks;

/// <summary>What comes out of the printer when an office opens our workbooks: the paper, and whether a table is one page wide.</summary>
public sealed class PrintedByLibreOfficeTests(MarkedTable marked) : IClassFixture<MarkedTable>
{
    private const string A3Across = "1191×842";
    private const string A4Across = "842×595";
    private const string A4 = "595×842";

    private readonly RenkeiApp _app = marked.App;

    [Fact]
    public async Task The_consolidated_table_is_A3_and_its_sums_A4()
    {
        var pages = await PrintAsync(await DownloadAsync($"{MarkedTable.Address}/table.xlsx?edition=1"));

        Assert.Equal(A3Across, PaperOf(pages, "一覧（団体順）", "標識現状", "標識整理備考"));
        Assert.Equal(A4Across, PaperOf(pages, "集計1", "環境・鳥獣"));
        Assert.Equal(A3Across, PaperOf(pages, "検討を深める案件", "買い物支援の広域化"));
        Assert.All(pages, page => Assert.Contains("取扱注意", page.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_table_of_answers_is_A4_across()
    {
        var pages = await PrintAsync(await DownloadAsync("/surveys/H30/responses/export.xlsx"));

        Assert.Equal(A4Across, PaperOf(pages, "回答状況一覧", "団体コード", "差替え", "備考"));
    }

    [Fact]
    public async Task The_form_begins_upright_and_its_table_of_needs_is_A3()
    {
        var form = new FormToFill();
        form.Need(FormToFill.WholeNeed);

        var pages = await PrintAsync(form.Write());

        Assert.Equal(A4, PaperOf(pages, "回答の期限", "お返しの方法"));
        Assert.Equal(A3Across, PaperOf(pages, "様式2", "件名", "備考（添付資料名）"));
    }

    private async Task<byte[]> DownloadAsync(string address) =>
        await (await _app.VisitAsync(_app.World.Secretariat)).DownloadAsync(address);

    /// <summary>The size in points of the one page on which all these words stand.</summary>
    private static string PaperOf(IReadOnlyList<PrintedPage> pages, params string[] words)
    {
        var page = pages.FirstOrDefault(one => words.All(word => one.Text.Contains(word, StringComparison.Ordinal)));
        Assert.True(page is not null, $"{string.Join("、", words)} stand on no page together: {string.Join("\n\n", pages.Select(one => one.Text))}");
        return page.Paper;
    }

    private static async Task<IReadOnlyList<PrintedPage>> PrintAsync(byte[] workbook)
    {
        using var paper = PdfDocument.Open((await LibreOffice.PrintAsync(workbook))!);
        return [.. paper.GetPages().Select(page => new PrintedPage(
            $"{Math.Round(page.Width)}×{Math.Round(page.Height)}", string.Concat(page.Text.Where(letter => !char.IsWhiteSpace(letter)))))];
    }

    private sealed record PrintedPage(string Paper, string Text);
}
