using System.IO.Compression;

namespace Renkei.Workbooks;

/// <summary>What one worksheet part says beside its values.</summary>
internal sealed class SheetTraits
{
    // More than Excel has: a file that claims more is not followed.
    private const int MostColumns = 16_384;

    public static readonly SheetTraits None = new();

    public HashSet<int> HiddenColumns { get; } = [];

    public HashSet<int> HiddenRows { get; } = [];

    public HashSet<string> Errors { get; } = [];

    public int Comments { get; private set; }

    public static SheetTraits Of(ZipArchive package, string part)
    {
        var traits = new SheetTraits();
        using var reader = SheetParts.Read(package, part);
        while (reader?.Read() == true)
        {
            switch (reader.LocalName)
            {
                case "col" when IsTrue(reader.GetAttribute("hidden")):
                    traits.Hide(reader.GetAttribute("min"), reader.GetAttribute("max"));
                    break;
                case "row" when IsTrue(reader.GetAttribute("hidden")) && int.TryParse(reader.GetAttribute("r"), out var row):
                    traits.HiddenRows.Add(row);
                    break;
                case "c" when reader.GetAttribute("t") == "e" && reader.GetAttribute("r") is { } address:
                    traits.Errors.Add(address);
                    break;
            }
        }

        traits.Comments = SheetParts.Targets(package, SheetParts.RelationsOf(part))
            .Where(one => one.Type.EndsWith("/comments", StringComparison.Ordinal))
            .Sum(one => CommentsIn(package, SheetParts.Resolve(part, one.Target)));
        return traits;
    }

    private void Hide(string? min, string? max)
    {
        if (int.TryParse(min, out var first) && int.TryParse(max, out var last) && first >= 1)
        {
            HiddenColumns.UnionWith(Enumerable.Range(first, Math.Max(0, Math.Min(last, MostColumns) - first + 1)));
        }
    }

    private static int CommentsIn(ZipArchive package, string part) =>
        SheetParts.Load(package, part)?.Descendants().Count(one => one.Name.LocalName == "comment") ?? 0;

    private static bool IsTrue(string? value) => value is "1" or "true";
}
