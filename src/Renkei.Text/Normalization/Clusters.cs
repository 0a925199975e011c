using System.Globalization;
using System.Text;

namespace Renkei.Text.Normalization;

/// <summary>
/// A character with the marks that belong to it. NFKC never joins across the border of two clusters, so each can be
/// normalised alone and offsets are kept.
/// </summary>
internal static class Clusters
{
    private const char CombiningVoiced = '\u3099';
    private const char CombiningSemiVoiced = '\u309A';

    /// <summary>string.Normalize refuses it as it refuses a lone surrogate.</summary>
    private const char NotACharacter = '\uFFFE';

    public static int EndOf(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && (GoesOn(text, start, end) || (IsJamo(text[end - 1]) && IsJamo(text[end]))))
        {
            end++;
        }

        return end;
    }

    public static string Fold(ReadOnlySpan<char> cluster, NormalizationRules rules)
    {
        var usual = rules.HasFlag(NormalizationRules.Characters);
        if (cluster.Length == 1 && IsPlain(cluster[0]))
        {
            return usual ? Variants.Of(cluster[0]) : cluster.ToString();
        }

        var prepared = Prepare(cluster);
        var composed = prepared.Normalize(NormalizationForm.FormKC);
        var normal = rules.HasFlag(NormalizationRules.LowerCase) ? composed.ToLowerInvariant() : composed;
        var spacing = normal.StartsWith(' ') && !char.IsWhiteSpace(prepared[0]);
        var folded = spacing ? prepared : normal;
        return (usual ? Variants.Of(folded) : folded)
            .Replace(CombiningVoiced, '゛')
            .Replace(CombiningSemiVoiced, '゜');
    }

    /// <summary>Kana, common kanji and most of ASCII are already normal; nearly all text is made of them.</summary>
    private static bool IsPlain(char character) =>
        character is >= ' ' and <= '@' or >= '[' and <= '~' or >= 'ぁ' and <= 'ゖ' or >= 'ァ' and <= 'ー' or >= '一' and <= '龥' or '。' or '、' or '\n'
            or '－'; // NFKC makes it a hyphen, but after katakana it may be meant for ー: see Kana

    private static string Prepare(ReadOnlySpan<char> cluster)
    {
        var prepared = new StringBuilder(cluster.Length);
        foreach (var rune in cluster.EnumerateRunes())
        {
            if (!IsInvisible(rune))
            {
                prepared.Append(rune.Value switch
                {
                    '゛' => CombiningVoiced.ToString(),
                    '゜' => CombiningSemiVoiced.ToString(),
                    NotACharacter => "\uFFFD",
                    _ => rune.ToString(),
                });
            }
        }

        return prepared.ToString();
    }

    private static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format
        || rune.Value is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);

    private static bool GoesOn(string text, int start, int place) =>
        (text[place] is 'ﾞ' or 'ﾟ' or '゛' or '゜' && IsKana(text, start))
        || (char.IsLowSurrogate(text[place]) && char.IsHighSurrogate(text[place - 1]))
        || CharUnicodeInfo.GetUnicodeCategory(text, place) is UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;

    /// <summary>Kana, and the signs that NFKC writes out in kana: ㋐, ㌀, 🈂.</summary>
    private static bool IsKana(string text, int place) =>
        text[place] is (>= 'ぁ' and <= 'ヿ') or (>= 'ｦ' and <= 'ﾝ') or (>= '\u32D0' and <= '\u32FE') or (>= '\u3300' and <= '\u3357')
        || (Rune.TryGetRuneAt(text, place, out var rune) && rune.Value is >= 0x1F200 and <= 0x1F202);

    /// <summary>Hangul letters, which NFKC joins to syllables.</summary>
    private static bool IsJamo(char character) =>
        character is (>= '\u1100' and <= '\u11FF') or (>= '\u3131' and <= '\u318E') or (>= '\uFFA0' and <= '\uFFDC')
            or (>= '\uAC00' and <= '\uD7A3');
}
