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

    /// <summary>By the rules that look at one cluster alone.</summary>
    public static string Fold(ReadOnlySpan<char> cluster, NormalizationRules rules)
    {
        var usual = rules.HasFlag(NormalizationRules.Characters);
        if (cluster.Length == 1 && IsPlain(cluster[0]))
        {
            return usual ? Variants.Of(cluster[0]) : cluster.ToString();
        }

        var seen = rules.HasFlag(NormalizationRules.InvisibleCharacters) ? Visible(cluster) : cluster.ToString();
        var composed = rules.HasFlag(NormalizationRules.Compatibility) ? Compose(seen) : seen;
        var folded = rules.HasFlag(NormalizationRules.LowerCase) ? composed.ToLowerInvariant() : composed;
        return usual ? Variants.Of(folded) : folded;
    }

    /// <summary>Kana, common kanji and most of ASCII are already normal; nearly all text is made of them.</summary>
    private static bool IsPlain(char character) =>
        character is >= ' ' and <= '@' or >= '[' and <= '~' or >= 'ぁ' and <= 'ゖ' or >= 'ァ' and <= 'ー'
            or >= '一' and <= '龥' or '。' or '、' or '\n'
            or '－'; // NFKC makes it a hyphen, but after katakana it may be meant for ー: see Kana

    private static string Visible(ReadOnlySpan<char> cluster)
    {
        var visible = new StringBuilder(cluster.Length);
        while (!cluster.IsEmpty)
        {
            // A lone surrogate counts as U+FFFD, which is seen.
            Rune.DecodeFromUtf16(cluster, out var rune, out var units);
            if (!IsInvisible(rune))
            {
                visible.Append(cluster[..units]);
            }

            cluster = cluster[units..];
        }

        return visible.ToString();
    }

    private static string Compose(string cluster)
    {
        var prepared = string.Concat(cluster.EnumerateRunes().Select(rune => rune.Value switch
        {
            '゛' => CombiningVoiced.ToString(),
            '゜' => CombiningSemiVoiced.ToString(),
            NotACharacter => "\uFFFD",
            _ => rune.ToString(),
        }));
        var composed = prepared.Normalize(NormalizationForm.FormKC);
        var spacing = composed.StartsWith(' ') && !char.IsWhiteSpace(prepared[0]);
        return (spacing ? prepared : composed).Replace(CombiningVoiced, '゛').Replace(CombiningSemiVoiced, '゜');
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
        text[place] is (>= 'ぁ' and <= 'ヿ') or (>= 'ｦ' and <= 'ﾝ') or (>= '\u32D0' and <= '\u32FE')
            or (>= '\u3300' and <= '\u3357')
        || (Rune.TryGetRuneAt(text, place, out var rune) && rune.Value is >= 0x1F200 and <= 0x1F202);

    /// <summary>Hangul letters, which NFKC joins to syllables.</summary>
    private static bool IsJamo(char character) =>
        character is (>= '\u1100' and <= '\u11FF') or (>= '\u3131' and <= '\u318E') or (>= '\uFFA0' and <= '\uFFDC')
            or (>= '\uAC00' and <= '\uD7A3');
}
