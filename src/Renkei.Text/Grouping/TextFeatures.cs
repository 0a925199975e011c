using Renkei.Text.Keywords;

namespace Renkei.Text.Grouping;

/// <summary>
/// What a text is compared by, each term as its number in a <see cref="Vocabulary"/>; repeated as often as it stands.
/// </summary>
internal sealed record TextFeatures(int[] Words, int[] Nouns, int[] Kanji, int[] Compounds, int[] Pairs)
{
    public static TextFeatures Of(AnalyzedText text, Vocabulary vocabulary) => new(
        [.. Meant(text.Words).Select(vocabulary.Number)],
        [.. Meant(text.Nouns).Select(vocabulary.Number)],
        [.. text.Words.SelectMany(term => term.Key).Where(IsKanji).Select(kanji => vocabulary.Number($"={kanji}"))],
        [.. text.Compounds.Select(term => vocabulary.Number($"+{term.Key}"))],
        [.. PairsOf(text.Normalized).Select(pair => vocabulary.Number($"-{pair}"))]);

    /// <summary>Words that mean the same are one.</summary>
    private static IEnumerable<string> Meant(IReadOnlyList<Term> terms) => terms
        .Where(term => term.Meaning is not -1)
        .Select(term => term.Meaning is { } meaning ? $"~{meaning}" : term.Key);


    /// <summary>Two neighbouring characters of one script; hiragana are left out, they are mostly grammar.</summary>
    private static IEnumerable<string> PairsOf(string text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if ((IsKanji(text[i - 1]) && IsKanji(text[i])) || (IsKatakana(text[i - 1]) && IsKatakana(text[i])))
            {
                yield return text[(i - 1)..(i + 1)];
            }
        }
    }

    private static bool IsKanji(char character) => character is >= '一' and <= '龥' or '々';

    private static bool IsKatakana(char character) => character is >= 'ァ' and <= 'ー';
}
