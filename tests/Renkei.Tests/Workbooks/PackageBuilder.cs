using System.IO.Compression;
using System.Text;

namespace Renkei.Tests.Workbooks;

/// <summary>A small .xlsx made part by part, well formed unless told otherwise.</summary>
internal sealed class PackageBuilder
{
    private const string Transitional = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";

    private readonly Dictionary<string, string> _parts = [];
    private readonly List<(string Name, string State)> _sheets = [];
    private string _sharedStrings = "";

    public PackageBuilder WithSheet(string name, string rows, string state = "visible")
    {
        _sheets.Add((name, state));
        _parts[$"xl/worksheets/sheet{_sheets.Count}.xml"] =
            $"""<worksheet xmlns="{Transitional}"><sheetData>{rows}</sheetData></worksheet>""";
        return this;
    }

    /// <param name="items">The <c>si</c> elements.</param>
    public PackageBuilder WithSharedStrings(string items)
    {
        _sharedStrings = $"""<sst xmlns="{Transitional}">{items}</sst>""";
        return this;
    }

    public PackageBuilder WithPart(string name, string content)
    {
        _parts[name] = content;
        return this;
    }

    /// <summary>The same workbook as Strict Open XML.</summary>
    public byte[] BuildStrict() => Build(text => text
        .Replace(Transitional, "http://purl.oclc.org/ooxml/spreadsheetml/main", StringComparison.Ordinal)
        .Replace(Relations, "http://purl.oclc.org/ooxml/officeDocument/relationships", StringComparison.Ordinal));

    public byte[] Build() => Build(text => text);

    private byte[] Build(Func<string, string> rewrite)
    {
        using var stream = new MemoryStream();
        using (var package = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in AllParts())
            {
                using var writer = new StreamWriter(package.CreateEntry(name).Open(), new UTF8Encoding(false));
                writer.Write("""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""" + rewrite(content));
            }
        }

        return stream.ToArray();
    }

    private IEnumerable<(string Name, string Content)> AllParts()
    {
        yield return ("[Content_Types].xml",
            """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>""");
        yield return ("_rels/.rels",
            $"""<Relationships xmlns="{PackageRelations}"><Relationship Id="r1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
        yield return ("xl/workbook.xml",
            $"""<workbook xmlns="{Transitional}" xmlns:r="{Relations}"><sheets>{SheetElements()}</sheets></workbook>""");
        yield return ("xl/_rels/workbook.xml.rels",
            $"""<Relationships xmlns="{PackageRelations}">{SheetRelations()}{StringsRelation()}</Relationships>""");
        if (_sharedStrings.Length > 0)
        {
            yield return ("xl/sharedStrings.xml", _sharedStrings);
        }

        foreach (var (name, content) in _parts)
        {
            yield return (name, content);
        }
    }

    private string SheetElements() => string.Concat(_sheets.Select((sheet, index) =>
        $"""<sheet name="{sheet.Name}" sheetId="{index + 1}" state="{sheet.State}" r:id="r{index + 1}"/>"""));

    private string SheetRelations() => string.Concat(_sheets.Select((_, index) =>
        $"""<Relationship Id="r{index + 1}" Type="{Relations}/worksheet" Target="worksheets/sheet{index + 1}.xml"/>"""));

    private string StringsRelation() => _sharedStrings.Length == 0
        ? ""
        : $"""<Relationship Id="strings" Type="{Relations}/sharedStrings" Target="sharedStrings.xml"/>""";
}
