using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Renkei.Workbooks;

/// <summary>
/// A package with everything taken out that differs from one writing to the next: the times of its parts and the random
/// names of its first relations. The same content gives the same bytes.
/// </summary>
public static partial class StablePackage
{
    private const string RootRelations = "_rels/.rels";

    /// <summary>The earliest a zip can name.</summary>
    private static readonly DateTimeOffset Always = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Of(Stream package)
    {
        package.Position = 0;
        using var stable = new MemoryStream();
        using (var from = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true))
        using (var to = new ZipArchive(stable, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in from.Entries)
            {
                var copy = to.CreateEntry(part.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = Always;
                using var source = part.Open();
                using var target = copy.Open();
                if (part.FullName == RootRelations)
                {
                    target.Write(Encoding.UTF8.GetBytes(Renumber(new StreamReader(source).ReadToEnd())));
                }
                else
                {
                    source.CopyTo(target);
                }
            }
        }

        return stable.ToArray();
    }

    private static string Renumber(string relations)
    {
        var number = 0;
        return Id().Replace(relations, _ => $" Id=\"rId{++number}\"");
    }

    [GeneratedRegex(" Id=\"[^\"]*\"")]
    private static partial Regex Id();
}
