using System.IO.Compression;
using Renkei.Text.Normalization;

namespace Renkei.Text.Ranking;

/// <summary>What <c>build/Dictionary/SynonymGroups.cs</c> writes: a group a line, its words separated by tabs.</summary>
internal static class SynonymFile
{
    public static IEnumerable<string[]> ReadEmbedded()
    {
        var resource = typeof(SynonymFile).Assembly.GetManifestResourceStream("synonyms.br")
            ?? throw new InvalidOperationException("The assembly was built without its synonyms.");
        using var reader = new StreamReader(new BrotliStream(resource, CompressionMode.Decompress));
        var groups = new List<string[]>();
        while (reader.ReadLine() is { } line)
        {
            groups.Add([.. line.Split('\t').Select(word => Normalizer.Normalize(word).Text)]);
        }

        // Told apart only once normalised: two groups may have spellings of one word.
        var ambiguous = groups.SelectMany(group => group.Distinct()).CountBy(word => word)
            .Where(word => word.Value > 1).Select(word => word.Key).ToHashSet(StringComparer.Ordinal);
        return groups.Select(group => group.Where(word => !ambiguous.Contains(word)).ToArray());
    }
}
