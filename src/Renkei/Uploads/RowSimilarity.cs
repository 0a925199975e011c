using Renkei.Text.Normalization;

namespace Renkei.Uploads;

/// <summary>
/// How alike two rows of 様式2 are, to ask whether a row without a key is one that the draft already has.
/// </summary>
/// <remarks>
/// <para>
/// 件名, 現状・課題 and 県に求めること are joined, normalised (<see cref="Normalizer"/>) and freed of white space. With A and B
/// the multisets of their pairs of neighbouring characters (UTF-16 units), the measure is Dice's coefficient
/// 2·|A ∩ B| / (|A| + |B|): 0 to 1, 1 for equal texts, the same in both directions. An equal 件名 gives 1 whatever follows.
/// </para>
/// <para>
/// <see cref="Threshold"/> lies between what was measured on the sample years: the 634 pairs of different needs of one
/// body reach 0.16 at most, a need whose long texts were half rewritten has 0.50 or more in 19 of 20 cases. Below the
/// threshold a row is new without a question; above it nothing is decided, only asked.
/// </para>
/// <para>The coefficient: L. R. Dice, "Measures of the amount of ecologic association between species", Ecology 26(3), 1945.</para>
/// </remarks>
public static class RowSimilarity
{
    /// <summary>From here on a row is asked about. No unit; see the remarks for its origin.</summary>
    public const double Threshold = 0.35;

    /// <summary>The measure of the remarks. O(n) in the length of the texts.</summary>
    /// <param name="one">件名, 現状・課題, 県に求めること as typed; missing ones are empty.</param>
    /// <param name="other">The same of the other row.</param>
    /// <returns>0 when either says nothing.</returns>
    public static double Of(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);

        var (first, second) = (one.Select(Plain).ToList(), other.Select(Plain).ToList());
        if (first.Count > 0 && second.Count > 0 && first[0].Length > 0 && first[0] == second[0])
        {
            return 1;
        }

        var (a, b) = (string.Concat(first), string.Concat(second));
        return a.Length > 0 && a == b ? 1 : Dice(Pairs(a), Pairs(b));
    }

    private static double Dice(Dictionary<(char, char), int> a, Dictionary<(char, char), int> b)
    {
        var total = a.Values.Sum() + b.Values.Sum();
        return total == 0 ? 0 : 2.0 * a.Sum(pair => Math.Min(pair.Value, b.GetValueOrDefault(pair.Key))) / total;
    }

    private static Dictionary<(char, char), int> Pairs(string text)
    {
        var pairs = new Dictionary<(char, char), int>();
        for (var at = 1; at < text.Length; at++)
        {
            var pair = (text[at - 1], text[at]);
            pairs[pair] = pairs.GetValueOrDefault(pair) + 1;
        }

        return pairs;
    }

    internal static string Plain(string text) =>
        string.Concat(Normalizer.Normalize(text).Text.Where(letter => !char.IsWhiteSpace(letter)));
}
