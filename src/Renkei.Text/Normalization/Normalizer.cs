using System.Text;

namespace Renkei.Text.Normalization;

/// <summary>
/// Brings Japanese text into the form in which it is compared and searched. What was typed is never replaced by it.
/// </summary>
/// <remarks>
/// Each of <see cref="NormalizationRules"/> is one step: first those of single characters, among them Unicode NFKC
/// (UAX #15), then spellings and numbers. By the same rules, whichever they are, normalising twice gives the same as
/// normalising once, for a text is gone over until it stays the same. Linear in the length of the text, about 0.3 µs a
/// character. Safe for parallel use. Without ICU the first use throws a <see cref="TypeInitializationException"/>.
/// </remarks>
public static class Normalizer
{
    static Normalizer()
    {
        // With InvariantGlobalization or without ICU, NFKC may silently return its input.
        if ("ｶﾞ①㍿".Normalize(NormalizationForm.FormKC) != "ガ1株式会社")
        {
            throw new InvalidOperationException("Unicode normalisation does not work here: ICU is missing.");
        }
    }

    /// <summary>Normalises a text by the usual rules and keeps the way back.</summary>
    /// <param name="text">Any text, ill-formed UTF-16 included.</param>
    /// <returns>Empty for an empty text.</returns>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    public static NormalizedText Normalize(string text) => Normalize(text, NormalizationRules.Usual);

    /// <summary>Normalises a text by some rules and keeps the way back.</summary>
    /// <param name="text">Any text, ill-formed UTF-16 included.</param>
    /// <param name="rules">Any combination.</param>
    /// <returns>Empty for an empty text.</returns>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    public static NormalizedText Normalize(string text, NormalizationRules rules)
    {
        ArgumentNullException.ThrowIfNull(text);

        // What one rule writes may be work for another (㋪ゝ゜); a text that did not change needs no second look.
        var normalized = Once(text, rules);
        for (var input = text; normalized.Text != input;)
        {
            input = normalized.Text;
            normalized = normalized.Then(Once(input, rules));
        }

        return normalized;
    }

    private static NormalizedText Once(string text, NormalizationRules rules)
    {
        var built = new NormalizedTextBuilder(text);
        for (var start = 0; start < text.Length;)
        {
            var end = Clusters.EndOf(text, start);
            foreach (var character in Clusters.Fold(text.AsSpan(start, end - start), rules))
            {
                Kana.Append(built, character, Next(text, end), start, end, rules);
            }

            start = end;
        }

        return Rewrite(built.Build(), rules);
    }

    private static NormalizedText Rewrite(NormalizedText text, NormalizationRules rules)
    {
        text = rules.HasFlag(NormalizationRules.KatakanaVariants) ? KatakanaVariants.Unify(text) : text;
        text = rules.HasFlag(NormalizationRules.KaAndKe) ? KaAndKe.Unify(text) : text;
        text = rules.HasFlag(NormalizationRules.Spellings) ? Spellings.Unify(text) : text;
        text = rules.HasFlag(NormalizationRules.Eras) ? EraYears.WriteWestern(text) : text;
        text = rules.HasFlag(NormalizationRules.Numerals) ? Numbers.WriteDigits(text) : text;
        return rules.HasFlag(NormalizationRules.Amounts) ? Numbers.WriteYen(text) : text;
    }

    private static char Next(string text, int place) => place < text.Length ? text[place] : '\0';
}
