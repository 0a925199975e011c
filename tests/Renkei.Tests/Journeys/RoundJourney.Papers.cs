using System.Text;
using Microsoft.Playwright;
using UglyToad.PdfPig;

namespace Renkei.Tests.Journeys;

/// <summary>The part of the printer: what the browser prints of the pages made for paper.</summary>
public sealed partial class RoundJourney
{
    private const string A4 = "595×842";
    private const string A4Across = "842×595";
    private const string A3Across = "1191×842";

    private async Task PrintAsync()
    {
        await using var secretariat = await SetOutAsync(World.Secretariat);

        var sheets = await PrintAsync(secretariat, "/needs/sheets?year=H30", A4, "個票", "H30-06204-01", "求めること（連携の内容）", "事務局整理欄");
        var answers = await PrintAsync(
            secretariat, "/surveys/H30/responses/print", A4Across, "回答状況一覧", "団体コード", "差替え回数", "次の対応");
        var table = await PrintAsync(
            secretariat, $"{Table}/print?edition=2", A3Across, "取りまとめ表（確定）", "取扱注意（公表前）", "通番", "県に求めること", "対応区分（案）");

        Assert.Equal(7, sheets);
        Assert.Equal(1, answers);
        Assert.InRange(table, 1, 3);
    }

    /// <returns>How many pages; all of the one size in points, the first with these words.</returns>
    private static async Task<int> PrintAsync(Traveller reader, string address, string paper, params string[] words)
    {
        await reader.GoAsync(address);
        using var printed = PdfDocument.Open(await reader.Page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true }));
        var pages = printed.GetPages().ToList();

        Assert.All(pages, page => Assert.Equal(paper, $"{Math.Round(page.Width)}×{Math.Round(page.Height)}"));
        var text = Plain(pages[0].Text);
        Assert.All([$"1/{pages.Count}", .. words], word => Assert.Contains(Plain(word), text, StringComparison.Ordinal));
        return pages.Count;
    }

    /// <summary>Fonts give 一 and its like as the radical of the same shape, which is the same letter under NFKC; ・ becomes ‧.</summary>
    private static string Plain(string text) => string.Concat(
        text.Normalize(NormalizationForm.FormKC).Replace('‧', '・').Where(letter => !char.IsWhiteSpace(letter)));
}
