using System.IO.Compression;
using Renkei.Text.Normalization;

namespace Renkei.Text.Ranking;

/// <summary>
/// What <c>build/Dictionary/SynonymGroups.cs</c> writes: a group a line, its words separated by tabs.
/// </summary>
internal static class SynonymFile
{
    public static IEnumerable<string[]> ReadEmbedded()
    {
        var resource = typeof(SynonymFile).Assembly.GetManifestResourceStream("synonyms.br")
            ?? throw new InvalidOperationException("The assembly was built without its synonyms.");
        return Read(resource);
    }

    /// <exception cref="InvalidDataException">It is not compressed, or damaged.</exception>
    public static IEnumerable<string[]> Read(Stream compressed)
    {
        var groups = Lines(compressed)
            .ConvertAll(line => Array.ConvertAll(line.Split('\t'), word => Normalizer.Normalize(word).Text));

        // Told apart only once normalised: two groups may have spellings of one word.
        var ambiguous = groups.SelectMany(group => group.Distinct()).CountBy(word => word)
            .Where(word => word.Value > 1).Select(word => word.Key).ToHashSet(StringComparer.Ordinal);
        return groups.Select(group => group.Where(word => !ambiguous.Contains(word)).ToArray());
    }

    private static List<string> Lines(Stream compressed)
    {
        using var reader = new StreamReader(new BrotliStream(compressed, CompressionMode.Decompress));
        try
        {
            return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)];
        }
        catch (Exception fault) when (fault is InvalidOperationException or IOException)
        {
            throw new InvalidDataException("The synonyms are damaged.", fault);
        }
    }
}
