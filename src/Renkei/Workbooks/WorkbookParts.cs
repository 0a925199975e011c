using System.Globalization;
using System.Xml;

namespace Renkei.Workbooks;

/// <summary>The small parts of a workbook around its sheets.</summary>
internal static class WorkbookParts
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Document = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Links = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Properties = "application/vnd.openxmlformats";
    private const string Spreadsheet = $"{Properties}-officedocument.spreadsheetml";

    public static void WriteWorkbook(XmlWriter markup, IReadOnlyList<FinishedSheet> sheets)
    {
        markup.WriteStartElement("workbook", Main);
        markup.WriteAttributeString("xmlns", "r", null, Document);
        markup.WriteStartElement("sheets");
        foreach (var (sheet, index) in sheets.Select((sheet, index) => (sheet, index)))
        {
            markup.WriteStartElement("sheet");
            markup.WriteAttributeString("name", sheet.Layout.Name);
            markup.WriteAttributeString("sheetId", $"{index + 1}");
            markup.WriteAttributeString("id", Document, $"rId{index + 1}");
            markup.WriteEndElement();
        }

        markup.WriteEndElement();
        markup.WriteStartElement("definedNames");
        foreach (var (sheet, index) in sheets.Select((sheet, index) => (sheet, index)))
        {
            WriteNames(markup, sheet, index);
        }

        markup.WriteEndElement();
        markup.WriteEndElement();
    }

    public static void WriteWorkbookLinks(XmlWriter markup, int sheets) => WriteLinks(markup,
    [
        .. Enumerable.Range(1, sheets).Select(sheet => ($"{Document}/worksheet", $"worksheets/sheet{sheet}.xml")),
        ($"{Document}/styles", "styles.xml"),
    ]);

    public static void WritePackageLinks(XmlWriter markup) => WriteLinks(markup,
    [
        ($"{Document}/officeDocument", "xl/workbook.xml"),
        ($"{Package}/relationships/metadata/core-properties", "docProps/core.xml"),
        ($"{Document}/extended-properties", "docProps/app.xml"),
    ]);

    public static void WriteContentTypes(XmlWriter markup, int sheets)
    {
        markup.WriteStartElement("Types", $"{Package}/content-types");
        WriteType(markup, "Default", "Extension", "rels", $"{Properties}-package.relationships+xml");
        WriteType(markup, "Default", "Extension", "xml", "application/xml");
        WriteType(markup, "Override", "PartName", "/xl/workbook.xml", $"{Spreadsheet}.sheet.main+xml");
        for (var sheet = 1; sheet <= sheets; sheet++)
        {
            WriteType(markup, "Override", "PartName", $"/xl/worksheets/sheet{sheet}.xml", $"{Spreadsheet}.worksheet+xml");
        }

        WriteType(markup, "Override", "PartName", "/xl/styles.xml", $"{Spreadsheet}.styles+xml");
        WriteType(markup, "Override", "PartName", "/docProps/core.xml", $"{Properties}-package.core-properties+xml");
        WriteType(markup, "Override", "PartName", "/docProps/app.xml", $"{Properties}-officedocument.extended-properties+xml");
        markup.WriteEndElement();
    }

    public static void WriteCore(XmlWriter markup, WorkbookFacts facts)
    {
        const string core = $"{Package}/metadata/core-properties";
        const string dublin = "http://purl.org/dc/elements/1.1/";
        const string terms = "http://purl.org/dc/terms/";
        markup.WriteStartElement("cp", "coreProperties", core);
        markup.WriteElementString("dc", "title", dublin, facts.Title);
        markup.WriteElementString("dc", "creator", dublin, "連携 Renkei");
        markup.WriteStartElement("dcterms", "created", terms);
        markup.WriteAttributeString("xsi", "type", "http://www.w3.org/2001/XMLSchema-instance", "dcterms:W3CDTF");
        markup.WriteString(facts.AsOf.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        markup.WriteEndElement();
        markup.WriteEndElement();
    }

    public static void WriteApplication(XmlWriter markup)
    {
        markup.WriteStartElement("Properties", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties");
        markup.WriteElementString("Application", "Renkei");
        markup.WriteEndElement();
    }

    private static void WriteNames(XmlWriter markup, FinishedSheet sheet, int index)
    {
        var name = $"'{sheet.Layout.Name.Replace("'", "''", StringComparison.Ordinal)}'";
        var head = sheet.Layout.HeadRow;
        WriteName(
            markup, "_xlnm._FilterDatabase", index, isHidden: true,
            $"{name}!$A${head}:${CellAddress.Column(sheet.Layout.Columns.Count)}${sheet.LastRow}");
        WriteName(markup, "_xlnm.Print_Titles", index, isHidden: false, $"{name}!${head}:${head}");
    }

    private static void WriteName(XmlWriter markup, string name, int sheet, bool isHidden, string range)
    {
        markup.WriteStartElement("definedName");
        markup.WriteAttributeString("name", name);
        markup.WriteAttributeString("localSheetId", $"{sheet}");
        if (isHidden)
        {
            markup.WriteAttributeString("hidden", "1");
        }

        markup.WriteString(range);
        markup.WriteEndElement();
    }

    private static void WriteLinks(XmlWriter markup, IReadOnlyList<(string Type, string Target)> links)
    {
        markup.WriteStartElement("Relationships", Links);
        for (var link = 0; link < links.Count; link++)
        {
            markup.WriteStartElement("Relationship");
            markup.WriteAttributeString("Id", $"rId{link + 1}");
            markup.WriteAttributeString("Type", links[link].Type);
            markup.WriteAttributeString("Target", links[link].Target);
            markup.WriteEndElement();
        }

        markup.WriteEndElement();
    }

    private static void WriteType(XmlWriter markup, string element, string by, string value, string type)
    {
        markup.WriteStartElement(element);
        markup.WriteAttributeString(by, value);
        markup.WriteAttributeString("ContentType", type);
        markup.WriteEndElement();
    }
}
