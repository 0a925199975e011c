using System.Text;

namespace Renkei.Text.Normalization;

/// <summary>
/// Brings Japanese text into the form in which it is compared and searched. What was typed is never replaced by it.
/// </summary>
/// <remarks>
/// <list type="number">
/// <item>Unicode NFKC (UAX #15), except that a mark standing alone (゛ ´ ￣) stays what it is: NFKC makes it a space and a
/// combining mark. カ゛ and ｶﾞ become ガ.</item>
/// <item>Format characters and variation selectors vanish; a lone surrogate becomes U+FFFD.</item>
/// <item>Lower case (invariant).</item>
/// <item>Old and variant characters become the usual one (邊 邉 → 辺, 髙 → 高, 﨑 → 崎): <c>characters.tsv</c>.</item>
/// <item>A dash typed as 長音 after katakana becomes ー (センタ－ → センター), other dashes become -; a run of ー becomes one.</item>
/// <item>Kana iteration marks are written out (こゝろ → こころ, いすゞ → いすず); 々 stays, the dictionary has it.</item>
/// <item>Spellings of one word become one (取り組み, 取組み → 取組): <c>spellings.tsv</c>.</item>
/// </list>
/// Normalising twice gives the same as normalising once. Linear in the length of the text. Safe for parallel use.
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

    /// <summary>Normalises a text and keeps the way back.</summary>
    /// <param name="text">Any text, ill-formed UTF-16 included.</param>
    /// <returns>Empty for an empty text.</returns>
    public static NormalizedText Normalize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        var built = new NormalizedTextBuilder(text);
        for (var start = 0; start < text.Length;)
        {
            var end = Clusters.EndOf(text, start);
            foreach (var character in Clusters.Fold(text.AsSpan(start, end - start)))
            {
                Kana.Append(built, character, Next(text, end), start, end);
            }

            start = end;
        }

        return Spellings.Unify(built.Build());
    }

    private static char Next(string text, int place) => place < text.Length ? text[place] : '\0';
}
