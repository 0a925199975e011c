using System.Text;

namespace Renkei.Text.Normalization;

/// <summary>What depends on the character before: 長音, dashes typed for it or not, and iteration marks.</summary>
internal static class Kana
{
    private const char Long = 'ー';

    public static void Append(
        NormalizedTextBuilder built, char character, char next, int start, int end, NormalizationRules rules)
    {
        var (longVowels, marks) =
            (rules.HasFlag(NormalizationRules.LongVowels), rules.HasFlag(NormalizationRules.IterationMarks));
        var written = character switch
        {
            '－' or '‐' or '‑' or '‒' or '–' or '−' or '─' or '―' or '—' =>
                longVowels && IsLong(character, built.Last, next) ? Long : Dash(character, rules),
            'ゝ' or 'ヽ' when marks => Unvoiced(built.Last) ?? character,
            'ゞ' or 'ヾ' when marks => Voiced(built.Last) ?? character,
            _ => character,
        };
        if (longVowels && written == Long && built.Last == Long)
        {
            built.ExtendLast(end);
            return;
        }

        built.Append(written, start, end);
    }

    /// <summary>－ is the one of them that NFKC makes a hyphen.</summary>
    private static char Dash(char dash, NormalizationRules rules) =>
        rules.HasFlag(NormalizationRules.Dashes) || (dash == '－' && rules.HasFlag(NormalizationRules.Compatibility))
            ? '-'
            : dash;

    /// <summary>
    /// 長音 after katakana, unless a digit follows (プラン－２). The long dashes also end a clause, so they need katakana
    /// on both sides.
    /// </summary>
    private static bool IsLong(char dash, char previous, char next) => IsKatakana(previous)
        && (dash is '─' or '―' or '—' ? IsKatakana(next) : !char.IsDigit(next));

    private static bool IsKatakana(char character) => character is >= 'ァ' and <= 'ヺ' or Long;

    private static bool IsKana(char character) => character is >= 'ぁ' and <= 'ゖ' or >= 'ァ' and <= 'ヺ';

    private static char? Unvoiced(char kana) =>
        IsKana(kana) ? kana.ToString().Normalize(NormalizationForm.FormD)[0] : null;

    private static char? Voiced(char kana)
    {
        if (Unvoiced(kana) is not { } plain)
        {
            return null;
        }

        var voiced = $"{plain}\u3099".Normalize(NormalizationForm.FormC);
        return voiced.Length == 1 ? voiced[0] : null;
    }
}
