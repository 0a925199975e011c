using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Renkei.Workbooks;

namespace Renkei.Tests.Workbooks;

public sealed class WorkbookWriterTests
{
    private static readonly SheetLayout Layout = new("一覧", [new("件名", 24), new("件数", 8, ColumnKind.Number), new("参加", 4, ColumnKind.Mark)])
    {
        Title = "取りまとめ表 & <試験>",
        Notes = ["平成30年６月５日現在"],
        PageNote = "取扱注意（公表前）&サンプル",
        FrozenColumns = 1,
    };

    private static readonly TableRow[] Rows =
    [
        TableRow.Group("防災（2件）"), new(["橋", 1234L, "○"]), new(["=1+1", "12万円", null]), new(["計", 1235, null], RowLook.Total),
    ];

    [Fact]
    public void What_is_written_is_valid_and_numbers_are_numbers()
    {
        using var stream = new MemoryStream(Write());
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);

        var errors = new OpenXmlValidator().Validate(document).Select(error => $"{error.Path?.XPath} {error.Description}").ToList();
        var cells = Cells(stream.ToArray());

        Assert.Empty(errors);
        Assert.Contains(("B5", (object)1234d), cells);
        Assert.Contains(("A6", (object)"=1+1"), cells);
        Assert.Contains(("B6", (object)"12万円"), cells);
    }

    [Fact]
    public void The_same_content_gives_the_same_bytes_and_names_nobody()
    {
        var (first, second) = (Write(), Write());

        Assert.Equal(first, second);
        Assert.Contains(">連携 Renkei</dc:creator>", Part(first, "docProps/core.xml"), StringComparison.Ordinal);
        Assert.DoesNotContain("lastModifiedBy", Part(first, "docProps/core.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void It_prints_one_page_wide_with_its_head_repeated_and_keeps_it_in_sight()
    {
        var sheet = Part(Write(), "xl/worksheets/sheet1.xml");
        var workbook = Part(Write(), "xl/workbook.xml");

        Assert.Contains("""<pageSetup paperSize="8" fitToHeight="0" orientation="landscape" />""", sheet, StringComparison.Ordinal);
        Assert.Contains("&amp;C&amp;P / &amp;N", sheet, StringComparison.Ordinal);
        Assert.Contains("取扱注意（公表前）&amp;&amp;サンプル", sheet, StringComparison.Ordinal);
        Assert.Contains("""topLeftCell="B4" activePane="bottomRight" state="frozen" """.TrimEnd(), sheet, StringComparison.Ordinal);
        Assert.Contains("'一覧'!$3:$3", workbook, StringComparison.Ordinal);
        Assert.Contains("'一覧'!$A$3:$C$7", workbook, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("改行\nあり")]
    [InlineData("復帰\rあり")]
    [InlineData("_x0041_と書いた")]
    [InlineData("𠮷野家👍")]
    [InlineData(" 前後の空白 ")]
    [InlineData("制御\u0001文字")]
    public void A_text_comes_back_letter_for_letter(string text)
    {
        var written = TableWorkbook.Write(new SheetLayout("文", [new("本文", 20)]), [new TableRow([text])]);

        Assert.Contains(("A2", (object)text), Cells(written));
    }

    [Fact]
    public void Without_its_end_no_program_opens_it()
    {
        using var stream = new MemoryStream();
        using (var workbook = new WorkbookWriter(stream, new WorkbookFacts("途中", DateTimeOffset.UnixEpoch)))
        {
            workbook.Add(Layout, Rows);
        }

        Assert.Throws<RuleBrokenException>(() => Cells(stream.ToArray()));
    }

    [Fact]
    public async Task A_CSV_is_written_row_by_row_with_its_count()
    {
        using var stream = new MemoryStream();

        var count = await CsvFile.WriteAsync(
            stream, ["題", "額"], new[] { new object?[] { "=1", -5L }, ["@", null] }.ToAsyncEnumerable(), default);

        Assert.Equal(2, count);
        Assert.Equal("\uFEFF\"題\",\"額\"\r\n\"'=1\",\"-5\"\r\n\"'@\",\"\"\r\n", System.Text.Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static byte[] Write()
    {
        using var stream = new MemoryStream();
        using (var workbook = new WorkbookWriter(stream, new WorkbookFacts("取りまとめ表", DateTimeOffset.UnixEpoch)))
        {
            Assert.Equal(2, workbook.Add(Layout, Rows));
            workbook.Add(new SheetLayout("データ", [new("key", 10)]), [new TableRow(["値"])]);
            workbook.Finish();
        }

        return stream.ToArray();
    }

    private static List<(string, object)> Cells(byte[] bytes)
    {
        using var workbook = Workbook.Open(new MemoryStream(bytes), "表.xlsx");
        return [.. workbook.Sheets().First().Rows.SelectMany(row => row.Cells).Select(cell => (cell.Address, cell.Value))];
    }

    private static string Part(byte[] bytes, string name)
    {
        using var package = new ZipArchive(new MemoryStream(bytes));
        using var reader = new StreamReader(package.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }
}
