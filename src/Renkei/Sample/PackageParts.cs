using System.IO.Compression;
using System.Xml.Linq;
using Renkei.Workbooks;

namespace Renkei.Sample;

/// <summary>The parts of a package, to be changed one by one and put together again. Written the same way every time.</summary>
internal sealed class PackageParts
{
    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static readonly XNamespace Relations = "http://schemas.openxmlformats.org/package/2006/relationships";

    private readonly List<(string Name, XDocument? Xml, byte[] Bytes)> _parts = [];

    public static PackageParts Of(byte[] bytes)
    {
        var parts = new PackageParts();
        using var package = new ZipArchive(new MemoryStream(bytes));
        foreach (var entry in package.Entries)
        {
            using var copy = new MemoryStream();
            using (var part = entry.Open())
            {
                part.CopyTo(copy);
            }

            copy.Position = 0;
            var isXml = entry.FullName.EndsWith(".xml", StringComparison.Ordinal) || entry.FullName.EndsWith(".rels", StringComparison.Ordinal);
            parts._parts.Add((entry.FullName, isXml ? XDocument.Load(copy, LoadOptions.PreserveWhitespace) : null, copy.ToArray()));
        }

        return parts;
    }

    public XDocument Xml(string name) =>
        _parts.Find(part => part.Name == name).Xml ?? throw new InvalidOperationException($"The package has no part {name}.");

    public void Add(string name, XElement root) => _parts.Add((name, new XDocument(root), []));

    /// <summary>With what the package says of it.</summary>
    public void Remove(string name)
    {
        _parts.RemoveAll(part => part.Name == name);
        Xml("[Content_Types].xml").Root!.Elements().Where(one => (string?)one.Attribute("PartName") == $"/{name}").Remove();
        foreach (var relations in _parts.Where(part => part.Name.EndsWith(".rels", StringComparison.Ordinal)))
        {
            relations.Xml!.Root!.Elements().Where(one => ((string?)one.Attribute("Target"))?.TrimStart('/') is { } target
                && name.EndsWith(target, StringComparison.Ordinal)).Remove();
        }
    }

    public void Register(string name, string contentType) => Xml("[Content_Types].xml").Root!.Add(new XElement(
        Types + "Override", new XAttribute("PartName", $"/{name}"), new XAttribute("ContentType", contentType)));

    public void Relate(string from, string id, string type, string target)
    {
        var name = SheetParts.RelationsOf(from);
        if (!_parts.Exists(part => part.Name == name))
        {
            Add(name, new XElement(Relations + "Relationships"));
        }

        Xml(name).Root!.Add(new XElement(
            Relations + "Relationship", new XAttribute("Id", id), new XAttribute("Type", type), new XAttribute("Target", target)));
    }

    public string Related(string from, string id) => SheetParts.Resolve(from, (string)Xml(SheetParts.RelationsOf(from)).Root!
        .Elements().Single(one => (string?)one.Attribute("Id") == id).Attribute("Target")!);

    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var package = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, xml, bytes) in _parts)
            {
                using var entry = package.CreateEntry(name).Open();
                if (xml is null)
                {
                    entry.Write(bytes);
                }
                else
                {
                    xml.Save(entry, SaveOptions.DisableFormatting);
                }
            }
        }

        return StablePackage.Of(stream);
    }
}
