using AngleSharp.Dom;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Renkei.Tests.Support;
using Renkei.Tests.Uploads;

namespace Renkei.Tests.Collection;

/// <summary>Layout C, every column with a value, and its foot.</summary>
public sealed class CollectionColumnsTests(CollectedRound collected) : IClassFixture<CollectedRound>
{
    private const string Board = "/surveys/H30/responses";

    private readonly RenkeiApp _app = collected.App;

    [Theory]
    [InlineData("062049", "庄内|062049|酒田市|||5月25日（金）||再提出済|本提出|2|1|5月14日 9:00|Web|別途決裁 企画課長||1|5月14日 電話|5月16日 図面を受け取る|")]
    [InlineData("062057", "最上|062057|新庄市|||5月25日（金）||該当なし|本提出・該当なし・代行|0|0|5月14日 9:00|代行|別途決裁 企画課長||||| 代行（内容確認待ち）")]
    [InlineData("063657", "最上|063657|大蔵村|||5月25日（金）||提出済|本提出・代行|1|0|5月14日 9:00|Excel|別途決裁 総務課長||||| 代行（内容確認待ち）")]
    [InlineData("064611", "庄内|064611|遊佐町|||5月25日（金）|6月1日（金）|提出済|暫定|1|1|5月14日 18:00（5月15日扱い）|Web|別途決裁 企画課長|||||")]
    public async Task Each_column_holds_what_its_head_says(string code, string row)
    {
        var page = await (await _app.VisitAsync(_app.World.Secretariat)).GetPageAsync($"{Board}/table");

        var cells = page.QuerySelector($"#m{code}")!.QuerySelectorAll("td, th").Select(cell => cell.TextContent.Trim());

        Assert.Equal(row.Replace("| ", "|", StringComparison.Ordinal), string.Join('|', cells));
    }

    [Fact]
    public async Task The_foot_counts_all_and_each_jurisdiction()
    {
        var page = await (await _app.VisitAsync(_app.World.Secretariat)).GetPageAsync($"{Board}/table");

        var lines = page.QuerySelectorAll("tfoot tr").Select(row => string.Join(' ', row.TextContent.Split((char[])['\n', ' '], StringSplitOptions.RemoveEmptyEntries)));

        Assert.Equal(
            [
                "市町村 回答 4/4（うち該当なし 1） 件数計 様式2 4件・様式3 2件",
                "最上総合支庁 回答 2/2（うち該当なし 1） 件数計 様式2 1件・様式3 0件",
                "庄内総合支庁 回答 2/2 件数計 様式2 3件・様式3 2件",
            ],
            lines.SelectMany(line => line.Split('／')).Select(line => line.Replace('　', ' ').Trim()));
    }

    [Fact]
    public async Task The_map_shows_each_body_in_its_state_and_its_legend_counts()
    {
        var page = await (await _app.VisitAsync(_app.World.Secretariat)).GetPageAsync(Board);

        var tiles = page.QuerySelectorAll("svg.tilemap a").Where(tile => tile.QuerySelector("title") is not null)
            .ToDictionary(tile => tile.QuerySelector("title")!.TextContent, tile => tile.GetAttribute("href"));

        Assert.Equal("#m062049", tiles["酒田市：再提出済"]);
        Assert.Contains("新庄市：該当なし", tiles.Keys);
        Assert.Contains("遊佐町：提出済", tiles.Keys);
        var legend = page.QuerySelectorAll(".legend li").Select(line => string.Concat(line.TextContent.Where(letter => !char.IsWhiteSpace(letter))));
        Assert.Contains("提出済2団体", legend);
        Assert.Contains("該当なし1団体", legend);
    }

    [Theory]
    [InlineData("/surveys/H30/responses/export.xlsx")]
    [InlineData("/needs/export.xlsx?year=H30")]
    [InlineData("/surveys/H30/consolidation/table.xlsx")]
    public async Task What_leaves_as_Excel_is_valid(string address)
    {
        var bytes = await (await _app.VisitAsync(_app.World.Secretariat)).DownloadAsync(address);

        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => $"{error.Part?.Uri} {error.Description}"));
    }
}
