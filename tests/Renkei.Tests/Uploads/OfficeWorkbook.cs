using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Renkei.Tests.Uploads;

/// <summary>A workbook on somebody's desk: cells are typed into, sheets are taken out, and it is saved again.</summary>
internal sealed partial class OfficeWorkbook(byte[] issued)
{
    public const string Body = "様式1 団体情報";
    public const string Needs = "様式2 課題・ニーズ";

    private readonly List<Action<WorkbookPart>> _edits = [];

    /// <summary>Types into the cell of 様式2 below a heading; the first row of the table is 1.</summary>
    public OfficeWorkbook Type(int row, string heading, string text) => Edit(part =>
    {
        var sheet = Sheet(part, Needs);
        Put(sheet, (uint)(row + 5), ColumnOf(part, sheet, heading), text);
    });

    /// <summary>Types beside a label of 様式1.</summary>
    public OfficeWorkbook Answer(string label, string text) => Edit(part =>
    {
        var sheet = Sheet(part, Body);
        var labelled = Rows(sheet).SelectMany(row => row.Elements<Cell>().Select(cell => (row, cell)))
            .First(one => TextOf(part, one.cell).TrimEnd('※') == label);
        var next = labelled.row.Elements<Cell>().SkipWhile(cell => cell != labelled.cell).Skip(1).First();
        Put(sheet, labelled.row.RowIndex!, next.CellReference!.Value!.TrimEnd([.. "0123456789"]), text);
    });

    public OfficeWorkbook Without(string sheetName) => Edit(part =>
    {
        var sheet = part.Workbook!.Descendants<Sheet>().First(one => one.Name == sheetName);
        part.DeletePart(sheet.Id!.Value!);
        sheet.Remove();
        part.Workbook.DefinedNames?.Remove();
    });

    public byte[] Save()
    {
        using var stream = new MemoryStream();
        stream.Write(issued);
        using (var document = SpreadsheetDocument.Open(stream, isEditable: true))
        {
            _edits.ForEach(edit => edit(document.WorkbookPart!));
        }

        return stream.ToArray();
    }

    private OfficeWorkbook Edit(Action<WorkbookPart> edit)
    {
        _edits.Add(edit);
        return this;
    }

    private static WorksheetPart Sheet(WorkbookPart part, string name) =>
        (WorksheetPart)part.GetPartById(part.Workbook!.Descendants<Sheet>().First(one => one.Name == name).Id!.Value!);

    private static IEnumerable<Row> Rows(WorksheetPart sheet) => sheet.Worksheet!.Descendants<Row>();

    private static string ColumnOf(WorkbookPart part, WorksheetPart sheet, string heading) =>
        Rows(sheet).First(one => one.RowIndex! == 5).Elements<Cell>()
            .First(cell => TextOf(part, cell).TrimEnd('※') == heading).CellReference!.Value!.TrimEnd('5');

    private static Cell Put(WorksheetPart sheet, uint rowIndex, string column, string text)
    {
        var reference = column + rowIndex.ToString(CultureInfo.InvariantCulture);
        var row = Rows(sheet).First(one => one.RowIndex! == rowIndex);
        var cell = row.Elements<Cell>().FirstOrDefault(one => one.CellReference == reference);
        if (cell is null)
        {
            cell = new Cell { CellReference = reference };
            var after = row.Elements<Cell>().FirstOrDefault(one => Place(one.CellReference!.Value!) > Place(reference));
            row.InsertBefore(cell, after);
        }

        cell.CellFormula = null;
        cell.CellValue = null;
        cell.DataType = CellValues.InlineString;
        cell.InlineString = new InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text(text) { Space = DocumentFormat.OpenXml.SpaceProcessingModeValues.Preserve });
        return cell;
    }

    private static int Place(string reference) =>
        reference.TakeWhile(char.IsLetter).Aggregate(0, (place, letter) => (place * 26) + letter - 'A' + 1);

    private static string TextOf(WorkbookPart part, Cell cell) =>
        cell.InlineString?.InnerText
        ?? (cell.DataType?.Value == CellValues.SharedString
            ? part.SharedStringTablePart!.SharedStringTable!.Elements<SharedStringItem>().ElementAt(int.Parse(cell.CellValue!.Text, CultureInfo.InvariantCulture)).InnerText
            : cell.CellValue?.Text ?? "");
}
