using Renkei.Workbooks;

namespace Renkei.Tests.Workbooks;

public sealed class WorkbookTests
{
    private const string Rows =
        """<row r="2"><c r="B2" t="inlineStr"><is><t>定期船</t></is></c><c r="D2"><v>1.5</v></c></row>""";

    [Fact]
    public void Cells_come_with_their_addresses()
    {
        var cells = Cells(new PackageBuilder().WithSheet("様式2", Rows).Build());

        Assert.Equal([("B2", "定期船"), ("D2", "1.5")], cells);
    }

    [Fact]
    public void A_strict_workbook_has_the_same_cells()
    {
        var cells = Cells(new PackageBuilder().WithSheet("様式2", Rows).BuildStrict());

        Assert.Equal([("B2", "定期船"), ("D2", "1.5")], cells);
    }

    [Fact]
    public void Furigana_is_never_glued_to_a_name()
    {
        const string name = """<si><t>庄内町</t><rPh sb="0" eb="2"><t>ショウナイ</t></rPh><phoneticPr fontId="1"/></si>""";
        const string rich = """<si><r><t>飛</t></r><r><t>島</t></r><rPh sb="0" eb="2"><t>トビシマ</t></rPh></si>""";
        const string row =
            """<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>酒田</t><rPh sb="0" eb="2"><t>サカタ</t></rPh></is></c></row>""";

        var cells = Cells(new PackageBuilder().WithSharedStrings(name + rich).WithSheet("団体", row).Build());

        Assert.Equal([("A1", "庄内町"), ("B1", "飛島"), ("C1", "酒田")], cells);
    }

    [Fact]
    public void An_error_is_a_text_and_text_that_looks_like_markup_stays()
    {
        const string row =
            """<row r="1"><c r="A1" t="e"><v>#N/A</v></c><c r="B1" t="inlineStr"><is><t>c t="e"</t></is></c></row>""";

        var cells = Cells(new PackageBuilder().WithSheet("s", row).Build());

        Assert.Equal([("A1", "#N/A"), ("B1", "c t=\"e\"")], cells);
    }

    [Fact]
    public void Sheets_say_whether_they_are_hidden()
    {
        var content = new PackageBuilder()
            .WithSheet("様式2", Rows)
            .WithSheet("選択肢", Rows, "hidden")
            .WithSheet("_renkei", Rows, "veryHidden")
            .Build();

        using var workbook = Workbook.Open(new MemoryStream(content), "a.xlsx");

        Assert.Equal(
            [("様式2", SheetVisibility.Visible), ("選択肢", SheetVisibility.Hidden), ("_renkei", SheetVisibility.VeryHidden)],
            workbook.Sheets().Select(sheet => (sheet.Name, sheet.Visibility)));
    }

    [Fact]
    public void Rows_of_a_sheet_already_passed_are_an_error_and_not_an_empty_sheet()
    {
        var content = new PackageBuilder().WithSheet("様式1", Rows).WithSheet("様式2", Rows).Build();
        using var workbook = Workbook.Open(new MemoryStream(content), "a.xlsx");
        var sheets = workbook.Sheets().ToList();

        Assert.Throws<InvalidOperationException>(() => sheets[0].Rows.Count());
    }

    [Fact]
    public void A_table_is_read_from_the_first_visible_sheet_with_values_or_the_one_named()
    {
        const string head = """<row r="1"><c r="A1" t="inlineStr"><is><t>件名</t></is></c></row>""";
        const string record = """<row r="3"><c r="A3" t="inlineStr"><is><t>雪</t></is></c></row>""";
        var content = new PackageBuilder()
            .WithSheet("選択肢", Rows, "hidden").WithSheet("空", "").WithSheet("様式2", head + record).Build();

        var first = Table.Read(new MemoryStream(content), "a.xlsx");
        var named = Table.Read(new MemoryStream(content), "a.xlsx", "選択肢");

        Assert.Equal("雪", Assert.Single(first.Rows)[first.IndexOf("件名")]);
        Assert.Equal(["A", "定期船", "C", "1.5"], named.Columns);
    }

    [Fact]
    public void A_sheet_that_is_not_there_names_those_that_are()
    {
        var content = new PackageBuilder().WithSheet("様式1", Rows).WithSheet("様式2", Rows).Build();

        var refusal = Assert.Throws<RuleBrokenException>(() =>
            Table.Read(new MemoryStream(content), "a.xlsx", "様式3"));

        Assert.Contains("「様式1」「様式2」", refusal.Rule.Message, StringComparison.Ordinal);
    }

    private static List<(string Address, string Text)> Cells(byte[] content)
    {
        using var workbook = Workbook.Open(new MemoryStream(content), "a.xlsx");
        return [.. workbook.Sheets()
            .SelectMany(sheet => sheet.Rows)
            .SelectMany(row => row.Cells)
            .Select(cell => (cell.Address, cell.Text))];
    }
}
