using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml;

namespace Renkei.Bench;

/// <summary>Counts the needs in an exported file anew, by none of the code that wrote it.</summary>
internal static partial class RowsInFile
{
    /// <returns>For CSV the records below the head; for a workbook the needs in each of its sheets that hold any, by part.</returns>
    public static IReadOnlyDictionary<string, int> Count(string path)
    {
        using var file = File.OpenRead(path);
        return path.EndsWith("csv", StringComparison.Ordinal)
            ? new Dictionary<string, int> { ["csv"] = Records(file) - 1 }
            : Sheets(file);
    }

    private static int Records(Stream csv)
    {
        using var reader = new StreamReader(csv);
        var (records, quoted) = (0, false);
        for (var letter = reader.Read(); letter >= 0; letter = reader.Read())
        {
            quoted ^= letter == '"';
            records += letter == '\n' && !quoted ? 1 : 0;
        }

        return records;
    }

    private static Dictionary<string, int> Sheets(Stream xlsx)
    {
        using var package = new ZipArchive(xlsx);
        return package.Entries.Where(entry => entry.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal))
            .Select(entry => (entry.Name, Needs: Needs(entry)))
            .Where(sheet => sheet.Needs > 0)
            .ToDictionary(sheet => sheet.Name, sheet => sheet.Needs);
    }

    /// <summary>Rows with the number of a need in the first cells.</summary>
    private static int Needs(ZipArchiveEntry sheet)
    {
        using var reader = XmlReader.Create(sheet.Open());
        var (needs, counted) = (0, true);
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "row" })
            {
                counted = false;
            }
            else if (!counted && reader.NodeType == XmlNodeType.Text && NeedNumbers().IsMatch(reader.Value))
            {
                (needs, counted) = (needs + 1, true);
            }
        }

        return needs;
    }

    [GeneratedRegex(@"^H\d\d-\d{5}-\d\d+$")]
    private static partial Regex NeedNumbers();
}
