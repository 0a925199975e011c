using DocumentFormat.OpenXml.Spreadsheet;
using Renkei.Forms;
using Renkei.Surveys;
using Renkei.Workbooks;

namespace Renkei.Tests.FormWorkbooks;

/// <summary>Layout B, cell by cell where offices rely on it.</summary>
public sealed class LayoutTests
{
    [Fact]
    public void The_sheets_stand_in_their_order_and_the_hidden_ones_are_hidden()
    {
        using var form = new WrittenForm(new FormToFill());

        var sheets = form.Sheets.Select(sheet => $"{sheet.Name}{(sheet.State is { } state ? $":{state.InnerText}" : "")}");

        Assert.Equal(
            ["はじめに", "様式1 団体情報", "様式2 課題・ニーズ", "様式3 検討を深める案件", "記入例", "前年度の回答と対応", "選択肢:hidden", "_renkei:veryHidden"],
            sheets);
    }

    [Fact]
    public void The_number_stands_in_M4_of_every_visible_sheet()
    {
        var form = new FormToFill();
        using var workbook = Renkei.Workbooks.Workbook.Open(new MemoryStream(form.Write()), "調査票.xlsx");

        var numbers = workbook.Sheets().Where(sheet => sheet.Visibility == SheetVisibility.Visible)
            .Select(sheet => sheet.Rows.SelectMany(row => row.Cells).Single(cell => cell.Address == "M4").Text).ToList();

        Assert.Equal(Enumerable.Repeat("H30-06204-市町村用-第1版", 6), numbers);
    }

    [Fact]
    public void The_columns_of_needs_are_those_of_layout_B()
    {
        var sheet = Needs(new FormToFill());

        Assert.Equal(
            "A行 B優先順位 C件名※ D主分野※ E副分野1 F副分野2 G連携の区分※ H現状・課題※ I県に求めること（連携の内容）※ J自団体で行うこと・行っていること "
            + "K期待する効果 L連携したい相手 M相手方との協議 N想定する県の担当課 O県とのこれまでの協議 P緊急度※ Q希望時期 R予算 S概算額（千円） "
            + "T公開区分※ U前年度の番号 V担当課・担当者（内線） W備考（添付資料名） X行の目印（消さないでください）",
            string.Join(' ', Heads(sheet)));
        Assert.Equal(
            [4, 6, 24, 12, 12, 12, 14, 44, 38, 34, 26, 18, 10, 14, 12, 12, 9, 7, 10, 12, 13, 18, 18],
            sheet.Descendants<Column>().Take(23).Select(column => (int)column.Width!.Value));
        Assert.True(sheet.Descendants<Column>().Last().Hidden!.Value);
    }

    [Fact]
    public void An_own_column_of_the_year_stands_before_the_key()
    {
        var form = new FormToFill();
        form.Ask(FormSection.NeedColumn, FormItemKind.ShortText, new FormItemTerms("関係する計画"));

        var heads = Heads(Needs(form)).ToList();

        Assert.Equal(["W備考（添付資料名）", "X関係する計画", "Y行の目印（消さないでください）"], heads[^3..]);
    }

    [Fact]
    public void Everything_that_is_written_in_can_be_sorted_filtered_and_made_higher()
    {
        var sheet = Needs(new FormToFill());

        var protection = sheet.GetFirstChild<SheetProtection>()!;
        Assert.True(protection.Sheet!.Value && protection.Password is null);
        Assert.False(protection.Sort!.Value || protection.AutoFilter!.Value || protection.FormatRows!.Value);
        Assert.Equal("B5:X55", sheet.GetFirstChild<DocumentFormat.OpenXml.Spreadsheet.AutoFilter>()!.Reference!.Value);
        Assert.Equal("D6", sheet.Descendants<Pane>().Single().TopLeftCell!.Value);
        Assert.All(sheet.Descendants<Row>().Where(row => row.RowIndex! > 5 && row.RowIndex! <= 55), row => Assert.True(row.Height! >= 75));
    }

    [Fact]
    public void Needs_print_on_A3_one_page_wide_and_the_first_sheet_on_A4()
    {
        using var form = new WrittenForm(new FormToFill());

        var (cover, needs) = (form[WrittenForm.Cover].GetFirstChild<PageSetup>()!, form[WrittenForm.Needs].GetFirstChild<PageSetup>()!);

        Assert.Equal((9u, OrientationValues.Portrait), (cover.PaperSize!.Value, cover.Orientation!.Value));
        Assert.Equal((8u, OrientationValues.Landscape, 1u, 0u), (needs.PaperSize!.Value, needs.Orientation!.Value, needs.FitToWidth!.Value, needs.FitToHeight!.Value));
        Assert.All(form.Workbook.WorksheetParts, part => Assert.Contains("&P/&N", part.Worksheet!.Descendants<OddFooter>().Single().Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Content_never_becomes_a_formula_and_there_are_no_macros()
    {
        var filled = new FormToFill();
        filled.Need(("title", "=HYPERLINK(\"http://example.invalid\")"), ("remarks", "+1"), ("request", "-支援"), ("contact", "@課"));

        using var form = new WrittenForm(filled);

        Assert.Empty(form.Workbook.WorksheetParts.SelectMany(part => part.Worksheet!.Descendants<CellFormula>()));
        Assert.Null(form.Workbook.VbaProjectPart);
    }

    [Fact]
    public void A_form_of_300_questions_stays_a_list_of_rows()
    {
        var form = new FormToFill();
        for (var number = 1; number <= 300; number++)
        {
            form.Ask(FormSection.BodyQuestion, FormItemKind.ShortText, new FormItemTerms($"設問{number}") { MaxLength = 100 });
            form.FillBody($"own-h30-{number}", $"答{number}");
        }

        var read = form.Read(form.Write());

        Assert.Equal("答300", read.Rows[0].Values["own-h30-300"]);
        Assert.Empty(read.Problems);
    }

    private static Worksheet Needs(FormToFill filled)
    {
        using var form = new WrittenForm(filled);
        return (Worksheet)form[WrittenForm.Needs].CloneNode(true);
    }

    private static IEnumerable<string> Heads(Worksheet sheet) => sheet.Descendants<Row>().Single(row => row.RowIndex! == 5)
        .Elements<DocumentFormat.OpenXml.Spreadsheet.Cell>().Select(cell => cell.CellReference!.Value!.TrimEnd('5') + cell.InnerText);
}
