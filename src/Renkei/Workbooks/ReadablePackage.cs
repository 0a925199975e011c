using System.IO.Compression;
using System.Text.RegularExpressions;

namespace Renkei.Workbooks;

/// <summary>
/// Copies a package with what the reading library would pass over put into its words: the two namespaces of Strict
/// Open XML (ISO/IEC 29500-1) become those of the transitional form (ISO/IEC 29500-4), or every sheet would come out
/// empty; an error such as #N/A becomes a text; a format for days of Japanese Excel becomes one of every Excel.
/// </summary>
internal static partial class ReadablePackage
{
    private static readonly (string Strict, string Transitional)[] Namespaces =
    [
        ("http://purl.oclc.org/ooxml/spreadsheetml/main",
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main"),
        ("http://purl.oclc.org/ooxml/officeDocument/relationships",
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
    ];

    /// <returns>A temporary file that vanishes when disposed.</returns>
    public static Stream Write(Stream source, ReadingBudget budget)
    {
        var copy = TemporaryFile.Create();
        using (var from = new ZipArchive(source, ZipArchiveMode.Read, leaveOpen: true))
        using (var to = new ZipArchive(copy, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in from.Entries.Where(part => PartTraits.IsMarkup(part.FullName)))
            {
                using var reader = new StreamReader(part.Open(), Encodings.Utf8);
                using var writer = new StreamWriter(to.CreateEntry(part.FullName, CompressionLevel.Fastest).Open());
                Copy(reader, writer, budget);
            }
        }

        copy.Position = 0;
        return copy;
    }

    /// <summary>Block by block, each up to its last tag, so that no tag is cut in two.</summary>
    private static void Copy(StreamReader reader, StreamWriter writer, ReadingBudget budget)
    {
        var block = new char[64 * 1024];
        var rest = "";
        int read;
        while ((read = reader.ReadBlock(block, 0, block.Length)) > 0)
        {
            budget.CheckTime();
            var text = rest + new string(block, 0, read);
            var lastTag = Math.Max(0, text.LastIndexOf('<'));
            writer.Write(Tag().Replace(text[..lastTag], Readable));
            rest = text[lastTag..];
        }

        writer.Write(Tag().Replace(rest, Readable));
    }

    private static string Readable(Match tag) => JapaneseDays.InEveryExcel(ErrorCell().Replace(
        Namespaces.Aggregate(tag.Value, (text, names) =>
            text.Replace(names.Strict, names.Transitional, StringComparison.Ordinal)),
        "${cell}str${end}"));

    [GeneratedRegex("<[^<>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("""^(?<cell><(\w+:)?c\s[^<>]*?\bt=")e(?<end>")""")]
    private static partial Regex ErrorCell();
}
