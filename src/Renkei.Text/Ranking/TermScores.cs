using Renkei.Text.Grouping;

namespace Renkei.Text.Ranking;

/// <summary>The formulas behind the scores. Logarithms are <see cref="Stable"/>, all else is exact by IEEE 754.</summary>
internal static class TermScores
{
    /// <summary>BM25's k₁: how soon repeating a term stops helping. Usual value.</summary>
    private const double K1 = 1.2;

    /// <summary>BM25's b: how much a long document is held back, 0–1. Usual value.</summary>
    private const double B = 0.75;

    private static readonly double[] Small = [.. Enumerable.Range(0, 256).Select(n => n == 0 ? 0 : 1 + Stable.Log(n))];

    /// <summary>1 + ln count. Source: scikit-learn, <c>sublinear_tf</c>.</summary>
    public static double Damped(int count) => count < Small.Length ? Small[count] : 1 + Stable.Log(count);

    /// <summary>1 + ln((1 + texts)/(1 + spread)). Source: scikit-learn, <c>smooth_idf</c>.</summary>
    public static double CosineRarity(int texts, int spread) => 1 + Stable.Log((1.0 + texts) / (1 + spread));

    /// <summary>
    /// ln(1 + (texts − spread + ½)/(spread + ½)).
    /// Source: S. Robertson, H. Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009, §3.
    /// </summary>
    public static double Rarity(int texts, int spread) => Stable.Log(1 + ((texts - spread + 0.5) / (spread + 0.5)));

    /// <summary>count(k₁ + 1)/(count + k₁(1 − b + b·length)), with the length over the average. Source: as above.</summary>
    public static double Saturated(int count, double length) =>
        count * (K1 + 1) / (count + (K1 * (1 - B + (B * length))));

    /// <summary>Divided by the greatest; all zero stays so.</summary>
    public static double[] Scaled(double[] scores)
    {
        var greatest = scores.Length == 0 ? 0 : scores.Max();
        return greatest <= 0 ? scores : Array.ConvertAll(scores, score => score / greatest);
    }
}
