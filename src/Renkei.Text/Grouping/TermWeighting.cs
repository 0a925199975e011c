using Renkei.Text.Arithmetic;

namespace Renkei.Text.Grouping;

/// <summary>Weight of a term in a text; 0 or more, no unit.</summary>
/// <param name="count">Occurrences in the text, 1 or more.</param>
/// <param name="spread">Texts with the term, 1 or more.</param>
/// <param name="texts">All texts.</param>
/// <param name="length">Length of the text over the average length.</param>
internal delegate double TermWeighting(int count, int spread, int texts, double length);

internal static class TermWeightings
{
    /// <summary>
    /// Sublinear TF-IDF: (1 + ln count) · (1 + ln((1 + texts) / (1 + spread))). Source: scikit-learn.
    /// </summary>
    public static double TfIdf(int count, int spread, int texts, double length) =>
        (1 + Stable.Log(count)) * (1 + Stable.Log((1.0 + texts) / (1 + spread)));

    /// <summary>
    /// BM25 with k₁ = 1.2, b = 0.5: ln(1 + (texts − spread + ½)/(spread + ½)) · count(k₁ + 1)/(count + k₁(1 − b +
    /// b·length)). Source: S. Robertson, H. Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009,
    /// §3.
    /// </summary>
    public static double Bm25(int count, int spread, int texts, double length)
    {
        const double K1 = 1.2;
        const double B = 0.5;
        var rarity = Stable.Log(1 + ((texts - spread + 0.5) / (spread + 0.5)));
        return rarity * count * (K1 + 1) / (count + (K1 * (1 - B + (B * length))));
    }
}
