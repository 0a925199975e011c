using Renkei.Text.Arithmetic;

namespace Renkei.Text.Keywords;

/// <summary>
/// Ranks the terms that set one group of answers apart from the rest ("what do the island towns say that the others
/// do not?"), by the log-likelihood ratio G².
/// </summary>
/// <remarks>
/// <para>
/// With a = count in the group, b = count in the rest, c and d = total tokens in each, the expected counts are
/// E₁ = c(a+b)/(c+d) and E₂ = d(a+b)/(c+d), and G² = 2(a·ln(a/E₁) + b·ln(b/E₂)), where 0·ln 0 is 0.
/// G² has no unit; 3.84 is the 5 % point and 15.13 the 0.01 % point of χ² with one degree of freedom. Logarithms are rounded
/// to 2⁻³⁰, so that every processor gives the same bits.
/// </para>
/// <para>
/// Source: P. Rayson, R. Garside, "Comparing corpora using frequency profiling", 2000, §3; the statistic itself is
/// T. Dunning, "Accurate methods for the statistics of surprise and coincidence", Computational Linguistics 19(1), 1993.
/// </para>
/// </remarks>
public static class TermSalience
{
    /// <summary>Terms over-used by <paramref name="group"/>, strongest first; ties in ordinal order.</summary>
    /// <param name="group">Term → occurrences in the group. Counts are ≥ 1; the key is a normalised base form.</param>
    /// <param name="rest">Term → occurrences in all other answers. A term missing here has count 0.</param>
    /// <param name="threshold">Smallest G² kept. The default keeps what is significant at 0.01 %.</param>
    /// <returns>At most <c>group.Count</c> terms, G² non-increasing. Empty when either side has no tokens.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is below 1, or the threshold is negative.</exception>
    /// <remarks>O(n log n) in the size of <paramref name="group"/>; allocates one list.</remarks>
    public static IReadOnlyList<SalientTerm> Rank(
        IReadOnlyDictionary<string, int> group, IReadOnlyDictionary<string, int> rest, double threshold = 15.13)
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(rest);
        ArgumentOutOfRangeException.ThrowIfNegative(threshold);

        var groupTokens = Total(group);
        var restTokens = Total(rest);
        if (groupTokens == 0 || restTokens == 0)
        {
            return [];
        }

        return [.. group
            .Select(term => Score(term.Key, term.Value, rest.GetValueOrDefault(term.Key), groupTokens, restTokens))
            .Where(term => term.IsOverused && term.G2 >= threshold)
            .OrderByDescending(term => term.G2)
            .ThenBy(term => term.Text, StringComparer.Ordinal)];
    }

    private static SalientTerm Score(string text, int a, int b, long c, long d)
    {
        var expectedA = (double)c * (a + b) / (c + d);
        var expectedB = (double)d * (a + b) / (c + d);

        return new SalientTerm(text, a, 2 * (Surprise(a, expectedA) + Surprise(b, expectedB)), a > expectedA);
    }

    private static double Surprise(int observed, double expected) =>
        observed == 0 ? 0 : observed * Stable.Log(observed / expected);

    private static long Total(IReadOnlyDictionary<string, int> counts)
    {
        long total = 0;
        foreach (var count in counts.Values)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
            total += count;
        }

        return total;
    }
}
