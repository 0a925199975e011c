using System.IO.Compression;

namespace Renkei.Workbooks;

/// <summary>
/// Copies a Strict Open XML package with its two namespaces of ISO/IEC 29500-1 replaced by those of the transitional
/// form (ISO/IEC 29500-4), the only ones the reading library knows: without this every sheet comes out empty.
/// </summary>
internal static class TransitionalPackage
{
    private static readonly (string Strict, string Transitional)[] Namespaces =
    [
        ("http://purl.oclc.org/ooxml/spreadsheetml/main",
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main"),
        ("http://purl.oclc.org/ooxml/officeDocument/relationships",
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
    ];

    private static readonly int Overlap = Namespaces.Max(names => names.Strict.Length) - 1;

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

    private static void Copy(StreamReader reader, StreamWriter writer, ReadingBudget budget)
    {
        var block = new char[64 * 1024];
        var text = "";
        int read;
        while ((read = reader.ReadBlock(block, 0, block.Length)) > 0)
        {
            budget.CheckTime();
            text = Replace(text + new string(block, 0, read));
            var settled = Math.Max(0, text.Length - Overlap);
            writer.Write(text.AsSpan(0, settled));
            text = text[settled..];
        }

        writer.Write(text);
    }

    private static string Replace(string text) => Namespaces.Aggregate(
        text, (seen, names) => seen.Replace(names.Strict, names.Transitional, StringComparison.Ordinal));
}
