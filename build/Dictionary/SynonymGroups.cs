using System.IO.Compression;
using System.Text.Json;

namespace Renkei.Build.Dictionary;

/// <summary>
/// Writes the synonym groups that <c>Renkei.Text.Ranking.SynonymFile</c> reads: a group a line, its words separated by tabs.
/// </summary>
internal static class SynonymGroups
{
    /// <summary>A single character stands for too much.</summary>
    private const int ShortestWord = 2;

    public static void Write(string file, string json)
    {
        using var source = JsonDocument.Parse(File.ReadAllBytes(json));
        using var compressed = new BrotliStream(File.Create(file), CompressionLevel.Optimal);
        using var writer = new StreamWriter(compressed) { NewLine = "\n" };
        foreach (var group in source.RootElement.EnumerateArray())
        {
            var words = group.GetProperty("items").EnumerateArray().Where(IsFreeNoun)
                .Select(item => item.GetProperty("midashi").GetString()!.Replace('\t', ' '))
                .Where(word => word.Length >= ShortestWord)
                .Distinct()
                .ToList();
            if (words.Count > 1)
            {
                writer.WriteLine(string.Join('\t', words));
            }
        }
    }

    /// <summary>expandControl 0: may always be replaced by its synonyms; 1 and 2 only with care.</summary>
    private static bool IsFreeNoun(JsonElement item) =>
        item.GetProperty("taigenYogen").GetString() == "体言" && item.GetProperty("expandControl").GetInt32() == 0;
}
