using System.Text.Json;
using Renkei.Tests.Workbooks;
using Renkei.Web.Commands;
using Renkei.Workbooks;

namespace Renkei.Tests.Commands;

public sealed class ReadCommandTests
{
    private const string Row =
        """<row r="3"><c r="C3" t="inlineStr"><is><t>連携</t></is></c><c r="D3"><v>12</v></c><c r="E3" t="b"><v>1</v></c></row>""";

    [Fact]
    public void The_json_holds_sheets_rows_and_cells_in_readable_Japanese()
    {
        var text = Json(sheetName: null);

        Assert.Contains("連携", text, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(text);
        var sheets = json.RootElement.GetProperty("sheets");
        Assert.Equal(2, sheets.GetArrayLength());
        Assert.Equal("様式2", sheets[0].GetProperty("name").GetString());
        Assert.Equal("veryHidden", sheets[1].GetProperty("visibility").GetString());
        var row = sheets[0].GetProperty("rows")[0];
        Assert.Equal(3, row.GetProperty("row").GetInt32());
        Assert.Equal(
            """[{"address":"C3","value":"連携"},{"address":"D3","value":12},{"address":"E3","value":true}]""",
            row.GetProperty("cells").GetRawText());
    }

    [Fact]
    public void One_sheet_alone_is_written_when_named()
    {
        using var json = JsonDocument.Parse(Json("_renkei"));

        var sheet = Assert.Single(json.RootElement.GetProperty("sheets").EnumerateArray());
        Assert.Equal("_renkei", sheet.GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("ファイルを指定してください。", "read")]
    [InlineData("「nowhere.xlsx」が見つかりません。", "read", "nowhere.xlsx")]
    [InlineData("「/」はフォルダーです。", "read", "/")]
    [InlineData("「--quick」の意味が分かりません。", "read", "nowhere.xlsx", "--quick")]
    [InlineData("--sheet のあとに値を指定してください。", "read", "nowhere.xlsx", "--sheet")]
    public async Task A_mistake_is_explained_and_ends_with_2(string sentence, params string[] args)
    {
        var run = await CommandRun.OfAsync(args);

        Assert.Equal(CommandLine.Refused, run.ExitCode);
        Assert.Contains(sentence, run.Error, StringComparison.Ordinal);
    }

    private static string Json(string? sheetName)
    {
        var content = new PackageBuilder().WithSheet("様式2", Row).WithSheet("_renkei", Row, "veryHidden").Build();
        using var workbook = Workbook.Open(new MemoryStream(content), "調査票.xlsx");
        using var output = new MemoryStream();
        WorkbookJson.Write(workbook, "調査票.xlsx", sheetName, output);
        return System.Text.Encoding.UTF8.GetString(output.ToArray());
    }
}
