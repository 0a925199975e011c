using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace Renkei.Workbooks;

/// <summary>Where the sheets of a package stand, whatever program wrote it and in whichever namespaces.</summary>
internal static class SheetParts
{
    private static readonly XmlReaderSettings Safe = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <summary>Name of the sheet and of its part.</summary>
    public static IEnumerable<(string Name, string Part)> Of(ZipArchive package)
    {
        var main = MainOf(package);
        var targets = Targets(package, RelationsOf(main)).ToLookup(one => one.Id, one => one.Target);
        return
            from sheet in Load(package, main)?.Descendants().Where(one => one.Name.LocalName == "sheet") ?? []
            let id = sheet.Attributes().FirstOrDefault(one => one.Name.LocalName == "id" && one.Name.NamespaceName.Length > 0)?.Value
            let target = targets[id ?? ""].FirstOrDefault()
            where target is not null
            select (sheet.Attribute("name")?.Value ?? "", Resolve(main, target));
    }

    /// <summary>The part that is the workbook itself.</summary>
    public static string MainOf(ZipArchive package) =>
        Targets(package, "_rels/.rels").Where(one => one.Type.EndsWith("/officeDocument", StringComparison.Ordinal))
            .Select(one => Resolve("", one.Target)).FirstOrDefault("xl/workbook.xml");

    /// <summary>Parts that a part refers to.</summary>
    public static IEnumerable<(string Id, string Type, string Target)> Targets(ZipArchive package, string relations) =>
        from relation in Load(package, relations)?.Root?.Elements() ?? []
        select (
            relation.Attribute("Id")?.Value ?? "",
            relation.Attribute("Type")?.Value ?? "",
            relation.Attribute("Target")?.Value ?? "");

    public static string RelationsOf(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        return $"{part[..slash]}_rels/{part[slash..]}.rels";
    }

    public static string Resolve(string from, string target)
    {
        var parts = target.StartsWith('/') ? [] : from.Split('/')[..^1].ToList();
        foreach (var step in target.TrimStart('/').Split('/'))
        {
            if (step != "..")
            {
                parts.Add(step);
            }
            else if (parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
        }

        return string.Join('/', parts);
    }

    public static XDocument? Load(ZipArchive package, string part)
    {
        using var reader = Read(package, part);
        return reader is null ? null : XDocument.Load(reader);
    }

    public static XmlReader? Read(ZipArchive package, string part) =>
        package.Entries.FirstOrDefault(one => string.Equals(one.FullName, part, StringComparison.OrdinalIgnoreCase)) is { } entry
            ? XmlReader.Create(entry.Open(), Safe)
            : null;
}
