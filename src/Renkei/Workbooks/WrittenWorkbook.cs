using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using X = DocumentFormat.OpenXml.Spreadsheet;

namespace Renkei.Workbooks;

/// <summary>Puts written sheets together as an .xlsx without macros. The same content gives the same bytes.</summary>
internal static class WrittenWorkbook
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <param name="title">In the file's properties, as is <paramref name="madeBy"/>: never a person.</param>
    public static byte[] Write(
        IReadOnlyList<WrittenSheet> sheets, X.Stylesheet styles, string title, string madeBy, DateTimeOffset madeAt)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = styles;
            foreach (var (index, sheet) in sheets.Index())
            {
                workbook.AddNewPart<WorksheetPart>($"sheet{index + 1}").Worksheet = sheet.Build();
            }

            workbook.Workbook = new X.Workbook(
                new X.WorkbookProtection { LockStructure = true },
                new X.BookViews(new X.WorkbookView { ActiveTab = 0 }),
                new X.Sheets(sheets.Select((sheet, index) => Named(sheet, index))),
                new X.DefinedNames(sheets.SelectMany(Names)));
            Describe(document.AddCoreFilePropertiesPart(), title, madeBy, madeAt);
        }

        return StablePackage.Of(stream);
    }

    private static X.Sheet Named(WrittenSheet sheet, int index) => new()
    {
        Name = sheet.Name,
        SheetId = (uint)index + 1,
        Id = $"sheet{index + 1}",
        State = sheet.Visibility switch
        {
            SheetVisibility.Hidden => X.SheetStateValues.Hidden,
            SheetVisibility.VeryHidden => X.SheetStateValues.VeryHidden,
            _ => null,
        },
    };

    private static IEnumerable<X.DefinedName> Names(WrittenSheet sheet, int index)
    {
        if (sheet.Filtered is { } range)
        {
            var corners = range.Split(':').Select(Absolute);
            yield return new X.DefinedName($"'{sheet.Name}'!{string.Join(':', corners)}")
            {
                Name = "_xlnm._FilterDatabase",
                LocalSheetId = (uint)index,
                Hidden = true,
            };
        }

        if (sheet.Repeated is var (first, last))
        {
            yield return new X.DefinedName($"'{sheet.Name}'!${first}:${last}")
            {
                Name = "_xlnm.Print_Titles",
                LocalSheetId = (uint)index,
            };
        }
    }

    private static string Absolute(string address)
    {
        var letters = address.TrimEnd("0123456789".ToCharArray());
        return $"${letters}${address[letters.Length..]}";
    }

    private static void Describe(CoreFilePropertiesPart part, string title, string madeBy, DateTimeOffset madeAt)
    {
        XNamespace core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
        XNamespace dublin = "http://purl.org/dc/elements/1.1/";
        XNamespace terms = "http://purl.org/dc/terms/";
        XNamespace instance = "http://www.w3.org/2001/XMLSchema-instance";
        using var target = part.GetStream(FileMode.Create);
        new XDocument(new XElement(
            core + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "dc", dublin),
            new XAttribute(XNamespace.Xmlns + "dcterms", terms),
            new XElement(dublin + "title", title),
            new XElement(dublin + "creator", madeBy),
            new XElement(
                terms + "created",
                new XAttribute(XNamespace.Xmlns + "xsi", instance),
                new XAttribute(instance + "type", "dcterms:W3CDTF"),
                madeAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'")))).Save(target);
    }
}
