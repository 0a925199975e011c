using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Renkei.Workbooks;

/// <summary>
/// Writes one table as a workbook: title and note, a head that stays in sight and filters, cells of text only, never
/// formulas, unchanged. A3 landscape, one page wide, the head repeated.
/// </summary>
public static class TableWorkbook
{
    private const int HeadRow = 3;

    // A sheet's text may not hold these, and no browser sends them on purpose.
    private static readonly HashSet<char> Unwritable =
        [.. Enumerable.Range(0, 32).Select(code => (char)code).Except(['\t', '\n', '\r'])];

    /// <param name="title">課題一覧　平成30年度　27件.</param>
    /// <param name="note">平成30年6月5日現在　取扱注意（公表前）.</param>
    public static byte[] Write(
        string sheetName, string title, string note, IReadOnlyList<TableColumn> columns,
        IEnumerable<IReadOnlyList<string>> rows)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            var part = workbook.AddNewPart<WorksheetPart>();
            var count = Fill(part, title, note, columns, rows);
            var range = $"'{sheetName}'!$A${HeadRow}:${Letters(columns.Count)}${HeadRow + count}";
            workbook.Workbook = new DocumentFormat.OpenXml.Spreadsheet.Workbook(
                new Sheets(new DocumentFormat.OpenXml.Spreadsheet.Sheet
                {
                    Name = sheetName,
                    SheetId = 1,
                    Id = workbook.GetIdOfPart(part),
                }),
                new DefinedNames(
                    new DefinedName(range) { Name = "_xlnm._FilterDatabase", LocalSheetId = 0, Hidden = true },
                    new DefinedName($"'{sheetName}'!${HeadRow}:${HeadRow}") { Name = "_xlnm.Print_Titles", LocalSheetId = 0 }));
        }

        return stream.ToArray();
    }

    private static int Fill(
        WorksheetPart part, string title, string note, IReadOnlyList<TableColumn> columns,
        IEnumerable<IReadOnlyList<string>> rows)
    {
        var data = new SheetData(Row(1, [title]), Row(2, [note]), Row(HeadRow, columns.Select(column => column.Head)));
        var number = HeadRow;
        foreach (var row in rows)
        {
            data.Append(Row(++number, row));
        }

        part.Worksheet = new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetViews(new SheetView(new Pane
            {
                VerticalSplit = HeadRow,
                TopLeftCell = $"A{HeadRow + 1}",
                ActivePane = PaneValues.BottomLeft,
                State = PaneStateValues.Frozen,
            })
            { WorkbookViewId = 0 }),
            new Columns(columns.Select((column, index) => new Column
            {
                Min = (uint)index + 1,
                Max = (uint)index + 1,
                Width = column.Width,
                CustomWidth = true,
            })),
            data,
            new AutoFilter { Reference = $"A{HeadRow}:{Letters(columns.Count)}{number}" },
            new PageSetup { PaperSize = 8, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
        return number - HeadRow;
    }

    private static Row Row(int number, IEnumerable<string> cells) => new(cells.Select((text, index) => new DocumentFormat.OpenXml.Spreadsheet.Cell(
        new InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text(Written(text)) { Space = SpaceProcessingModeValues.Preserve }))
    {
        CellReference = $"{Letters(index + 1)}{number.ToString(CultureInfo.InvariantCulture)}",
        DataType = CellValues.InlineString,
    }))
    {
        RowIndex = (uint)number,
    };

    private static string Written(string text) =>
        text.Any(Unwritable.Contains) ? string.Concat(text.Where(letter => !Unwritable.Contains(letter))) : text;

    private static string Letters(int column) =>
        column <= 26 ? $"{(char)('A' + column - 1)}" : $"{Letters((column - 1) / 26)}{(char)('A' + ((column - 1) % 26))}";
}

/// <param name="Width">In characters, as Excel counts them.</param>
public sealed record TableColumn(string Head, double Width);
