using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace Renkei.Workbooks;

/// <summary>
/// What a workbook holds beside the values of its cells, which the reading library does not tell: comments, hidden rows
/// and columns, errors, pictures, links, macros, the people in its properties.
/// </summary>
public sealed class WorkbookContents
{
    private readonly Dictionary<string, SheetTraits> _sheets = [];

    /// <summary>Sheet name → how many comments it has.</summary>
    public IReadOnlyDictionary<string, int> Comments => _sheets.Where(sheet => sheet.Value.Comments > 0)
        .ToDictionary(sheet => sheet.Key, sheet => sheet.Value.Comments);

    /// <summary>Author, last-modified-by, manager, company, as far as they are told.</summary>
    public IReadOnlyCollection<string> Persons { get; private init; } = [];

    public int Pictures { get; private init; }

    public int ExternalLinks { get; private init; }

    public int Attachments { get; private init; }

    public bool HasMacros { get; private init; }

    /// <summary>Days are counted from 1904, not from 1900.</summary>
    public bool CountsFrom1904 { get; private init; }

    public IReadOnlySet<int> HiddenColumns(string sheetName) => Traits(sheetName).HiddenColumns;

    public IReadOnlySet<int> HiddenRows(string sheetName) => Traits(sheetName).HiddenRows;

    /// <summary>The cell shows #REF! or the like.</summary>
    public bool HasError(string sheetName, string address) => Traits(sheetName).Errors.Contains(address);

    /// <param name="source">A package that <see cref="Workbook.Open"/> took, so that its size is known to be within limits.</param>
    /// <exception cref="RuleBrokenException">Its parts are broken.</exception>
    public static WorkbookContents Inspect(Stream source) => ReaderFaults.Explain(() =>
    {
        source.Position = 0;
        using var package = new ZipArchive(source, ZipArchiveMode.Read, leaveOpen: true);
        var names = package.Entries.Select(part => part.FullName).ToList();
        var contents = new WorkbookContents
        {
            Persons = [.. new[] { "docProps/core.xml", "docProps/app.xml" }.SelectMany(part => PersonsIn(package, part)).Distinct()],
            Pictures = names.Count(name => name.Contains("/media/", StringComparison.OrdinalIgnoreCase)),
            ExternalLinks = names.Count(IsExternalLink),
            Attachments = names.Count(name => name.Contains("/embeddings/", StringComparison.OrdinalIgnoreCase)),
            CountsFrom1904 = SheetParts.Load(package, SheetParts.MainOf(package))?.Descendants()
                .Any(one => one.Name.LocalName == "workbookPr" && one.Attribute("date1904")?.Value is "1" or "true") == true,
            HasMacros = names.Exists(name => name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)),
        };
        foreach (var (name, part) in SheetParts.Of(package))
        {
            contents._sheets.TryAdd(name, SheetTraits.Of(package, part));
        }

        return contents;
    });

    /// <summary>Excel and LibreOffice call the folder externalLinks, the Open XML SDK externalReferences.</summary>
    private static bool IsExternalLink(string name) => name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
        && (name.Contains("/externalLinks/", StringComparison.OrdinalIgnoreCase)
            || name.Contains("/externalReferences/", StringComparison.OrdinalIgnoreCase));

    private SheetTraits Traits(string sheetName) => _sheets.GetValueOrDefault(sheetName, SheetTraits.None);

    private static IEnumerable<string> PersonsIn(ZipArchive package, string part) =>
        SheetParts.Load(package, part) is { } properties
            ? properties.Descendants()
                .Where(one => one.Name.LocalName is "creator" or "lastModifiedBy" or "Manager" or "Company")
                .Select(one => one.Value.Trim()).Where(text => text.Length > 0)
            : [];
}
