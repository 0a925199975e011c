using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Renkei.Sample;

/// <summary>What is done to whole sheets and to the file.</summary>
public sealed partial class EditedWorkbook
{
    public EditedWorkbook Rename(string sheet, string name)
    {
        Named(sheet).SetAttributeValue("name", name);
        return this;
    }

    public EditedWorkbook Remove(string sheet)
    {
        var part = PartOf(sheet);
        Named(sheet).Remove();
        _parts.Remove(part);
        _parts.Xml("xl/workbook.xml").Descendants(Main + "definedNames").Remove();
        return this;
    }

    /// <summary>As programs do that do not know hidden sheets.</summary>
    public EditedWorkbook RemoveHidden()
    {
        var hidden = Names().Where(sheet => sheet.Attribute("state") is not null).Select(sheet => sheet.Attribute("name")!.Value);
        hidden.ToList().ForEach(name => Remove(name));
        return this;
    }

    /// <summary>A sheet of the office's own, one text a row.</summary>
    public EditedWorkbook Add(string name, params string[] lines)
    {
        var number = Names().Max(sheet => (int)sheet.Attribute("sheetId")!) + 1;
        var part = $"xl/worksheets/own{number}.xml";
        _parts.Add(part, new XElement(Main + "worksheet", new XElement(Main + "sheetData", lines.Select((line, index) =>
            new XElement(Main + "row", new XAttribute("r", index + 1), new XElement(
                Main + "c", new XAttribute("r", $"A{index + 1}"), new XAttribute("t", "inlineStr"),
                new XElement(Main + "is", new XElement(Main + "t", line))))))));
        _parts.Register(part, "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml");
        _parts.Relate("xl/workbook.xml", $"own{number}", $"{Office}/worksheet", $"/{part}");
        _parts.Xml("xl/workbook.xml").Descendants(Main + "sheets").Single().Add(new XElement(
            Main + "sheet", new XAttribute("name", name), new XAttribute("sheetId", number), new XAttribute(Office + "id", $"own{number}")));
        return this;
    }

    /// <summary>コメント（メモ） beside a cell.</summary>
    public EditedWorkbook Comment(string sheet, string address, string author, string text)
    {
        var part = $"xl/comments-{PartOf(sheet).Split('/')[^1]}";
        _parts.Add(part, new XElement(
            Main + "comments",
            new XElement(Main + "authors", new XElement(Main + "author", author)),
            new XElement(Main + "commentList", new XElement(
                Main + "comment", new XAttribute("ref", address), new XAttribute("authorId", 0),
                new XElement(Main + "text", new XElement(Main + "t", text))))));
        _parts.Register(part, "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml");
        _parts.Relate(PartOf(sheet), "comments", $"{Office}/comments", $"/{part}");
        return this;
    }

    /// <summary>最終更新者, as Excel writes it into the properties of the file.</summary>
    public EditedWorkbook SaveAs(string person)
    {
        XNamespace core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
        _parts.Xml("docProps/core.xml").Root!.Add(new XElement(core + "lastModifiedBy", person));
        return this;
    }

    /// <summary>Every random key becomes one that is the same in every run: for samples that are kept as files.</summary>
    public EditedWorkbook WithKeysOf(string name)
    {
        var keys = new Dictionary<string, string>();
        foreach (var text in Names().SelectMany(one => Sheet((string)one.Attribute("name")!).Descendants(Main + "t")))
        {
            text.Value = Key().Replace(text.Value, key =>
            {
                if (!keys.TryGetValue(key.Value, out var stable))
                {
                    keys.Add(key.Value, stable = KeyOf($"{name}-{keys.Count + 1}").ToString("D"));
                }

                return stable;
            });
        }

        return this;
    }

    internal static Guid KeyOf(string name) => new(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16));

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")]
    private static partial Regex Key();
}
