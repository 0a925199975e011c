using System.Xml.Linq;
using Renkei.Workbooks;

namespace Renkei.Sample;

/// <summary>What letters bring along: furigana, and the look of where they were copied from.</summary>
public sealed partial class EditedWorkbook
{
    /// <summary>Furigana that the input method put beside the text.</summary>
    public EditedWorkbook TypeWithReading(string sheet, string address, string text, string reading) => Put(sheet, address, cell =>
    {
        cell.SetAttributeValue("t", "inlineStr");
        cell.Add(new XElement(
            Main + "is",
            new XElement(Main + "t", text),
            new XElement(
                Main + "rPh", new XAttribute("sb", 0), new XAttribute("eb", text.Length), new XElement(Main + "t", reading))));
    });

    /// <summary>Pasted from a document, with its letters and its colour: runs of their own and a style that the form does not have.</summary>
    public EditedWorkbook Paste(string sheet, string address, string text)
    {
        var style = AddStyle();
        return Put(sheet, address, cell =>
        {
            cell.SetAttributeValue("t", "inlineStr");
            cell.SetAttributeValue("s", style);
            cell.Add(new XElement(Main + "is", Run(text[..(text.Length / 2)], "b"), Run(text[(text.Length / 2)..], "u")));
        });
    }

    private static XElement Run(string text, string look) => new(
        Main + "r",
        new XElement(Main + "rPr", new XElement(Main + look), new XElement(Main + "rFont", new XAttribute("val", "ＭＳ 明朝"))),
        new XElement(Main + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), SheetText.Written(text)));

    private int AddStyle()
    {
        var styles = _parts.Xml("xl/styles.xml").Root!;
        var (fonts, fills, formats) = (styles.Element(Main + "fonts")!, styles.Element(Main + "fills")!, styles.Element(Main + "cellXfs")!);
        fonts.Add(new XElement(
            Main + "font",
            new XElement(Main + "sz", new XAttribute("val", 14)), new XElement(Main + "color", new XAttribute("rgb", "FFC00000")),
            new XElement(Main + "name", new XAttribute("val", "ＭＳ 明朝"))));
        fills.Add(new XElement(Main + "fill", new XElement(
            Main + "patternFill", new XAttribute("patternType", "solid"),
            new XElement(Main + "fgColor", new XAttribute("rgb", "FFFFFF00")))));
        formats.Add(new XElement(
            Main + "xf",
            new XAttribute("fontId", fonts.Elements().Count() - 1), new XAttribute("fillId", fills.Elements().Count() - 1),
            new XAttribute("applyFont", 1), new XAttribute("applyFill", 1)));
        foreach (var list in new[] { fonts, fills, formats })
        {
            list.SetAttributeValue("count", list.Elements().Count());
        }

        return formats.Elements().Count() - 1;
    }
}
