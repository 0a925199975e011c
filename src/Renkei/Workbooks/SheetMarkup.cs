using System.Globalization;
using System.Xml;

namespace Renkei.Workbooks;

/// <summary>One sheet as its rows go by.</summary>
internal sealed class SheetMarkup(XmlWriter markup, SheetLayout layout, bool isFirst)
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const int A3 = 8;
    private const int A4 = 9;

    private readonly string[] _letters = [.. layout.Columns.Select((_, index) => CellAddress.Column(index + 1))];

    public int LastRow { get; private set; }

    public int Count { get; private set; }

    public void Begin()
    {
        markup.WriteStartElement("worksheet", Main);
        markup.WriteStartElement("sheetPr");
        Element("pageSetUpPr", ("fitToPage", "1"));
        markup.WriteEndElement();
        WriteView();
        Element("sheetFormatPr", ("defaultRowHeight", "13.5"));
        markup.WriteStartElement("cols");
        for (var column = 1; column <= layout.Columns.Count; column++)
        {
            Element(
                "col", ("min", $"{column}"), ("max", $"{column}"), ("width", Invariant(layout.Columns[column - 1].Width)),
                ("customWidth", "1"));
        }

        markup.WriteEndElement();
        markup.WriteStartElement("sheetData");
        if (layout.Title is { } title)
        {
            WriteLine(title, SheetStyle.Title, 21);
            foreach (var note in layout.Notes)
            {
                WriteLine(note, SheetStyle.Note, RowHeight.OfLines(1));
            }
        }

        WriteHead();
    }

    public void Add(TableRow row)
    {
        Count += row.Look == RowLook.Plain ? 1 : 0;
        BeginRow(RowHeight.Of(row, layout.Columns));
        for (var index = 0; index < layout.Columns.Count; index++)
        {
            var value = index < row.Cells.Count ? row.Cells[index] : null;
            WriteCell(index, value, SheetStyles.For(row.Look, layout.Columns[index].Kind));
        }

        markup.WriteEndElement();
    }

    public void End()
    {
        markup.WriteEndElement();
        Element("autoFilter", ("ref", $"A{layout.HeadRow}:{_letters[^1]}{LastRow}"));
        Element("pageMargins", ("left", "0.4"), ("right", "0.4"), ("top", "0.7"), ("bottom", "0.6"), ("header", "0.3"), ("footer", "0.3"));
        Element(
            "pageSetup", ("paperSize", $"{(layout.IsA4 ? A4 : A3)}"), ("fitToHeight", "0"), ("orientation", "landscape"));
        markup.WriteStartElement("headerFooter");
        markup.WriteElementString("oddHeader", PageText.Header(layout.Title ?? layout.Name, layout.PageNote));
        markup.WriteElementString("oddFooter", PageText.Footer(layout.Name));
        markup.WriteEndElement();
        markup.WriteEndElement();
    }

    private void WriteView()
    {
        markup.WriteStartElement("sheetViews");
        markup.WriteStartElement("sheetView");
        Attributes(("showGridLines", "0"), ("tabSelected", isFirst ? "1" : "0"), ("workbookViewId", "0"));
        var frozen = layout.FrozenColumns;
        var corner = $"{CellAddress.Column(frozen + 1)}{layout.HeadRow + 1}";
        markup.WriteStartElement("pane");
        if (frozen > 0)
        {
            Attributes(("xSplit", $"{frozen}"));
        }

        Attributes(
            ("ySplit", $"{layout.HeadRow}"), ("topLeftCell", corner), ("activePane", frozen > 0 ? "bottomRight" : "bottomLeft"),
            ("state", "frozen"));
        markup.WriteEndElement();
        markup.WriteEndElement();
        markup.WriteEndElement();
    }

    private void WriteLine(string text, SheetStyle style, double height)
    {
        BeginRow(height);
        WriteCell(0, text, style);
        markup.WriteEndElement();
    }

    private void WriteHead()
    {
        BeginRow(RowHeight.OfHead(layout));
        for (var index = 0; index < layout.Columns.Count; index++)
        {
            WriteCell(index, layout.Columns[index].Head, SheetStyles.ForHead(layout.Columns[index], layout.HasUprightHeads));
        }

        markup.WriteEndElement();
    }

    private void BeginRow(double height)
    {
        LastRow++;
        markup.WriteStartElement("row");
        Attributes(("r", $"{LastRow}"), ("ht", Invariant(height)), ("customHeight", "1"));
    }

    private void WriteCell(int index, object? value, SheetStyle style)
    {
        markup.WriteStartElement("c");
        Attributes(("r", $"{_letters[index]}{LastRow}"), ("s", $"{(int)style}"));
        switch (value)
        {
            case null or "":
                break;
            case string text:
                markup.WriteAttributeString("t", "inlineStr");
                markup.WriteStartElement("is");
                markup.WriteStartElement("t");
                markup.WriteAttributeString("xml", "space", "http://www.w3.org/XML/1998/namespace", "preserve");
                markup.WriteString(CellText.Written(text));
                markup.WriteEndElement();
                markup.WriteEndElement();
                break;
            default:
                markup.WriteElementString("v", ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture));
                break;
        }

        markup.WriteEndElement();
    }

    private void Element(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        markup.WriteStartElement(name);
        Attributes(attributes);
        markup.WriteEndElement();
    }

    private void Attributes(params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        foreach (var (name, value) in attributes)
        {
            markup.WriteAttributeString(name, value);
        }
    }

    private static string Invariant(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
