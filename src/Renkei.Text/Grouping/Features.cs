using Renkei.Text.Keywords;

namespace Renkei.Text.Grouping;

/// <summary>Views of a text: each sees likeness that another misses, so the grouping asks them all.</summary>
internal static class Features
{
    public static readonly IReadOnlyList<Func<AnalyzedText, IEnumerable<string>>> Views =
    [
        Words,
        text => text.Nouns.Select(term => term.Key),
        text => Words(text).Concat(Kanji(text)),
        text => Words(text).Concat(Compounds(text)),
        text => Words(text).Concat(Bigrams(text)),
    ];

    public static IEnumerable<string> Words(AnalyzedText text) => text.Words.Select(term => term.Key);

    private static IEnumerable<string> Compounds(AnalyzedText text) => text.Compounds.Select(term => "+" + term.Key);

    /// <summary>Single kanji carry meaning across words: 除染, 汚染, 染 …</summary>
    private static IEnumerable<string> Kanji(AnalyzedText text) =>
        Words(text).SelectMany(word => word.Where(IsKanji).Select(kanji => "=" + kanji));

    /// <summary>Two neighbouring characters of one script; hiragana are left out, they are mostly grammar.</summary>
    private static IEnumerable<string> Bigrams(AnalyzedText text)
    {
        var characters = text.Normalized;
        for (var i = 1; i < characters.Length; i++)
        {
            if ((IsKanji(characters[i - 1]) && IsKanji(characters[i]))
                || (IsKatakana(characters[i - 1]) && IsKatakana(characters[i])))
            {
                yield return "-" + characters[(i - 1)..(i + 1)];
            }
        }
    }

    private static bool IsKanji(char character) => character is >= '一' and <= '龥' or '々';

    private static bool IsKatakana(char character) => character is >= 'ァ' and <= 'ー';
}
