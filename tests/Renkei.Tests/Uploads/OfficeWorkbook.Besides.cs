using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Renkei.Tests.Uploads;

/// <summary>What offices leave in a workbook beside the form.</summary>
internal sealed partial class OfficeWorkbook
{
    /// <summary>A column of the office's own, not to be seen.</summary>
    public OfficeWorkbook HideColumn(string column, string heading, string text) => Edit(part =>
    {
        var sheet = Sheet(part, Needs);
        Put(sheet, 5, column, heading);
        Put(sheet, 6, column, text);
        var place = (uint)Place(column);
        sheet.Worksheet!.GetFirstChild<Columns>()!.Append(
            new Column { Min = place, Max = place, Width = 9, CustomWidth = true, Hidden = true });
    });

    public OfficeWorkbook HideRow(int row) => Edit(part =>
        Rows(Sheet(part, Needs)).First(one => one.RowIndex! == (uint)(row + 5)).Hidden = true);

    public OfficeWorkbook Picture(string text) => Edit(part =>
    {
        var drawings = Sheet(part, Needs).AddNewPart<DrawingsPart>();
        drawings.WorksheetDrawing = new DocumentFormat.OpenXml.Drawing.Spreadsheet.WorksheetDrawing();
        Feed(drawings.AddImagePart(ImagePartType.Png), text);
    });

    /// <summary>A link to a file of the office, with the value that Excel kept of it.</summary>
    public OfficeWorkbook LinkTo(string file, string value) => Edit(part =>
    {
        var link = part.AddNewPart<ExternalWorkbookPart>();
        var target = link.AddExternalRelationship(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath", new Uri(file, UriKind.Relative));
        link.ExternalLink = new ExternalLink(new ExternalBook(
            new SheetNames(new SheetName { Val = "試算" }),
            new SheetDataSet(new ExternalSheetData(new ExternalRow(
                new ExternalCell(new Xstring(value)) { CellReference = "A1", DataType = CellValues.String })
            { RowIndex = 1 })
            { SheetId = 0 }))
        { Id = target.Id });
        part.Workbook!.InsertAfter(
            new ExternalReferences(new ExternalReference { Id = part.GetIdOfPart(link) }), part.Workbook.GetFirstChild<Sheets>());
    });

    public OfficeWorkbook Macro(string text) => Edit(part => Feed(part.AddNewPart<VbaProjectPart>(), text));

    public OfficeWorkbook Embed(string text) => Edit(part => Feed(
        Sheet(part, Needs).AddEmbeddedPackagePart("application/vnd.openxmlformats-officedocument.wordprocessingml.document"), text));

    public OfficeWorkbook Comment(string cell, string author, string text) => Edit(part =>
        Sheet(part, Needs).AddNewPart<WorksheetCommentsPart>().Comments = new Comments(
            new Authors(new Author(author)),
            new CommentList(new Comment(new CommentText(new DocumentFormat.OpenXml.Spreadsheet.Text(text)))
            {
                Reference = cell,
                AuthorId = 0,
            })));

    public OfficeWorkbook SavedBy(string person) => Edit(part =>
        part.OpenXmlPackage.PackageProperties.LastModifiedBy = person);

    public OfficeWorkbook Add(string sheetName, string text) => Edit(part =>
    {
        var sheet = part.AddNewPart<WorksheetPart>();
        sheet.Worksheet = new Worksheet(new SheetData(new Row { RowIndex = 1 }));
        Put(sheet, 1, "A", text);
        var sheets = part.Workbook!.GetFirstChild<Sheets>()!;
        var number = 1 + sheets.Elements<Sheet>().Max(one => one.SheetId!.Value);
        sheets.Append(new Sheet { Name = sheetName, SheetId = number, Id = part.GetIdOfPart(sheet) });
    });

    private static void Feed(OpenXmlPart part, string text)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(text));
        part.FeedData(content);
    }
}
