using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using X = DocumentFormat.OpenXml.Spreadsheet;

namespace Renkei.Tests.FormWorkbooks;

/// <summary>A 調査票 as it was written, asked sheet by sheet and cell by cell.</summary>
internal sealed partial class WrittenForm(FormToFill form) : IDisposable
{
    public const string Cover = "はじめに";
    public const string Body = "様式1 団体情報";
    public const string Needs = "様式2 課題・ニーズ";
    public const string Deepening = "様式3 検討を深める案件";
    public const string Previous = "前年度の回答と対応";

    private readonly SpreadsheetDocument _document = SpreadsheetDocument.Open(new MemoryStream(form.Write()), isEditable: false);

    public WorkbookPart Workbook => _document.WorkbookPart!;

    public IEnumerable<X.Sheet> Sheets => Workbook.Workbook!.Sheets!.Elements<X.Sheet>();

    public X.Worksheet this[string sheet] =>
        ((WorksheetPart)Workbook.GetPartById(Sheets.Single(one => one.Name == sheet).Id!)).Worksheet!;

    public void Dispose() => _document.Dispose();

    public string Text(string sheet, string address) => Find(sheet, address)?.InnerText ?? "";

    /// <summary>The texts of the filled cells of a row, from left to right.</summary>
    public IEnumerable<string> Row(string sheet, int row) =>
        Cells(sheet).Where(cell => RowOf(cell) == row).Select(cell => cell.InnerText).Where(text => text.Length > 0);

    /// <summary>The texts of the filled cells of a column below the head, downwards.</summary>
    public IEnumerable<string> Column(string sheet, string column, int after = 5) =>
        Cells(sheet).Where(cell => ColumnOf(cell) == column && RowOf(cell) > after).Select(cell => cell.InnerText)
            .Where(text => text.Length > 0);

    /// <summary>By the style of the cell; a cell that is not written has the first style.</summary>
    public bool IsLocked(string sheet, string address)
    {
        var formats = Workbook.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<X.CellFormat>();
        var format = formats.ElementAt((int)(Find(sheet, address)?.StyleIndex?.Value ?? 0));
        return format.ApplyProtection?.Value != true || format.Protection?.Locked?.Value != false;
    }

    public IEnumerable<X.DataValidation> Checks(string sheet) => this[sheet].Descendants<X.DataValidation>();

    /// <summary>「D6:D55 一覧 防災／子育て」; 候補 where other words are welcome without a question.</summary>
    public string InWords(X.DataValidation check)
    {
        var (first, second) = (check.Formula1?.Text, check.Formula2?.Text);
        var rule = (check.Type?.InnerText, check.Operator?.InnerText) switch
        {
            ("whole", null or "between") => $"整数 {first}～{second}",
            ("textLength", "lessThanOrEqual") => $"{first}字以内",
            ("list", _) => $"{(check.ShowErrorMessage?.Value == true ? "一覧" : "候補")} {string.Join('／', Options(first!))}",
            (var kind, var how) => $"{kind} {how} {first} {second}",
        };
        return $"{check.SequenceOfReferences!.InnerText} {rule}";
    }

    /// <summary>「○」 itself, or the cells of 選択肢 that '選択肢'!$B$2:$B$15 names.</summary>
    private IEnumerable<string> Options(string formula)
    {
        if (Range().Match(formula) is not { Success: true } range)
        {
            return [formula.Trim('"')];
        }

        var (column, first, last) = (range.Groups[1].Value, int.Parse(range.Groups[2].Value), int.Parse(range.Groups[3].Value));
        return Enumerable.Range(first, last - first + 1).Select(row => Text("選択肢", $"{column}{row}"));
    }

    private X.Cell? Find(string sheet, string address) => Cells(sheet).SingleOrDefault(cell => cell.CellReference!.Value == address);

    private IEnumerable<X.Cell> Cells(string sheet) => this[sheet].Descendants<X.Cell>();

    private static int RowOf(X.Cell cell) => int.Parse(Letters().Replace(cell.CellReference!.Value!, ""));

    private static string ColumnOf(X.Cell cell) => Letters().Match(cell.CellReference!.Value!).Value;

    [GeneratedRegex("^[A-Z]+")]
    private static partial Regex Letters();

    [GeneratedRegex(@"^'選択肢'!\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)$")]
    private static partial Regex Range();
}
