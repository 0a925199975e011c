using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Renkei.Tests.Support;
using Renkei.Tests.Uploads;
using Renkei.Workbooks;
using X = DocumentFormat.OpenXml.Spreadsheet;

namespace Renkei.Tests.Consolidation;

/// <summary>A workbook of tables as it leaves the site, row by row: 「防災|1|1|3|2」, empty cells as nothing between the bars.</summary>
internal sealed class TableFile
{
    private readonly byte[] _bytes;
    private readonly Dictionary<string, IReadOnlyList<string>> _sheets = [];

    private TableFile(byte[] bytes)
    {
        _bytes = bytes;
        using var workbook = Workbook.Open(new MemoryStream(bytes), "取りまとめ表.xlsx");
        foreach (var sheet in workbook.Sheets())
        {
            _sheets.Add(sheet.Name, [.. sheet.Rows.Select(Line)]);
        }
    }

    public IEnumerable<string> Names => _sheets.Keys;

    public IReadOnlyList<string> this[string sheet] => _sheets[sheet];

    public static async Task<TableFile> OfAsync(RenkeiApp app, Person person, string address) =>
        new(await (await app.VisitAsync(person)).DownloadAsync(address));

    public static TableFile Of(byte[] bytes) => new(bytes);

    /// <summary>The one row of the sheet that begins so, without its beginning.</summary>
    public string RowOf(string sheet, string beginning) =>
        Assert.Single(_sheets[sheet], line => line.StartsWith($"{beginning}|", StringComparison.Ordinal))[(beginning.Length + 1)..];

    /// <summary>The row that begins with this cell, and those below it.</summary>
    public IReadOnlyList<string> From(string sheet, string beginning) =>
        [.. _sheets[sheet].SkipWhile(line => !line.StartsWith($"{beginning}|", StringComparison.Ordinal))];

    /// <summary>The fill of each head of the sheet's table, from left to right.</summary>
    public IReadOnlyList<string> Grounds(string sheet, string firstHead)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(_bytes), isEditable: false);
        var styles = document.WorkbookPart!.WorkbookStylesPart!.Stylesheet!;
        var row = SheetOf(document, sheet).Descendants<X.Row>().First(one => one.GetFirstChild<X.Cell>()?.InnerText == firstHead);
        return [.. row.Elements<X.Cell>().Select(cell => GroundOf(styles, (int)cell.StyleIndex!.Value))];
    }

    /// <summary>What stands at the head of every printed page of the sheet.</summary>
    public string PageHead(string sheet)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(_bytes), isEditable: false);
        return SheetOf(document, sheet).Descendants<X.OddHeader>().Single().Text;
    }

    public IReadOnlyList<string> Errors()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(_bytes), isEditable: false);
        return [.. new OpenXmlValidator().Validate(document).Select(error => $"{error.Part?.Uri} {error.Description}")];
    }

    private static X.Worksheet SheetOf(SpreadsheetDocument document, string name)
    {
        var sheet = document.WorkbookPart!.Workbook!.Descendants<X.Sheet>().Single(one => one.Name == name);
        return ((WorksheetPart)document.WorkbookPart.GetPartById(sheet.Id!)).Worksheet!;
    }

    private static string GroundOf(X.Stylesheet styles, int style)
    {
        var format = styles.CellFormats!.Elements<X.CellFormat>().ElementAt(style);
        return styles.Fills!.Elements<X.Fill>().ElementAt((int)format.FillId!.Value).PatternFill!.ForegroundColor!.Rgb!.Value!;
    }

    private static string Line(SheetRow row)
    {
        var cells = Enumerable.Repeat("", row.Cells.Max(cell => cell.Column)).ToArray();
        foreach (var cell in row.Cells)
        {
            cells[cell.Column - 1] = cell.Text;
        }

        return string.Join('|', cells);
    }
}
