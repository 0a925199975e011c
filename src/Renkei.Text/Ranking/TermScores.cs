using Renkei.Text.Arithmetic;

namespace Renkei.Text.Ranking;

/// <summary>
/// The formulas behind the scores. Logarithms are <see cref="Stable"/>, all else is exact by IEEE 754.
/// </summary>
internal static class TermScores
{
    /// <summary>A document that has a term more often is taken to have it so often.</summary>
    public const int MostCounted = byte.MaxValue;

    /// <summary>BM25's k₁: how soon repeating a term stops helping. Usual value.</summary>
    private const double K1 = 1.2;

    /// <summary>BM25's b: how much a long document is held back, 0–1. Usual value.</summary>
    private const double B = 0.75;

    private static readonly double[] Small =
        [.. Enumerable.Range(0, MostCounted + 1).Select(n => n == 0 ? 0 : 1 + Stable.Log(n))];

    /// <summary>1 + ln count. Source: scikit-learn, <c>sublinear_tf</c>.</summary>
    public static double Damped(int count) => Small[Math.Min(count, MostCounted)];

    /// <summary>The damped counts from 0 on, each times the weight.</summary>
    public static void Damp(Span<double> weights, double weight)
    {
        for (var count = 0; count < weights.Length; count++)
        {
            weights[count] = weight * Small[count];
        }
    }

    /// <summary>1 + ln((1 + texts)/(1 + spread)). Source: scikit-learn, <c>smooth_idf</c>.</summary>
    public static double CosineRarity(int texts, int spread) => 1 + Stable.Log((1.0 + texts) / (1 + spread));

    /// <summary>
    /// ln(1 + (texts − spread + ½)/(spread + ½)).
    /// Source: S. Robertson, H. Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009, §3.
    /// </summary>
    public static double Rarity(int texts, int spread) => Stable.Log(1 + ((texts - spread + 0.5) / (spread + 0.5)));

    /// <summary>
    /// count(k₁ + 1)/(count + k₁(1 − b + b·length)), with the length over the average. Source: as above.
    /// </summary>
    public static double Saturated(int count, double length) =>
        count * (K1 + 1) / (count + (K1 * (1 - B + (B * length))));

    /// <summary>
    /// ln(1 + (1 − λ)/λ · (count/length)/share) with λ = ½, share being the term's among the terms of all documents.
    /// Source: C. Zhai, J. Lafferty, "A Study of Smoothing Methods for Language Models Applied to Ad Hoc Information
    /// Retrieval", SIGIR 2001, Jelinek–Mercer smoothing.
    /// </summary>
    public static float Surprise(int count, int length, double share) =>
        (float)Stable.Log(1 + ((double)count / length / share));

    /// <summary>Divided by the greatest, in place; all zero stays so.</summary>
    public static double[] Scaled(double[] scores)
    {
        var greatest = scores.Length == 0 ? 0 : scores.Max();
        for (var i = 0; greatest > 0 && i < scores.Length; i++)
        {
            scores[i] /= greatest;
        }

        return scores;
    }
}
