namespace Renkei.Text.Grouping;

/// <summary>
/// Texts × terms, sparse; every row has length 1, or is empty. Terms stand in ordinal order and occur in at least two
/// texts: a term of one text alone makes it like no other.
/// </summary>
/// <param name="Columns">Number of terms.</param>
/// <param name="Rows">Per text: term numbers, ascending, and their weights.</param>
internal sealed record TermMatrix(int Columns, IReadOnlyList<(int[] Terms, double[] Weights)> Rows)
{
    public static TermMatrix Build(IReadOnlyList<IEnumerable<string>> texts, TermWeighting weighting)
    {
        var counts = texts.Select(text => text.CountBy(term => term, StringComparer.Ordinal).ToList()).ToList();
        var spread = counts.SelectMany(count => count).CountBy(term => term.Key).ToDictionary();
        var numbers = spread.Where(term => term.Value > 1).Select(term => term.Key)
            .Order(StringComparer.Ordinal)
            .Index().ToDictionary(term => term.Item, term => term.Index);

        var averageLength = counts.Count == 0 ? 0 : counts.Average(count => (double)count.Sum(term => term.Value));
        var rows = counts.Select(count =>
        {
            var length = count.Sum(term => term.Value) / averageLength;
            var known = count.Where(term => numbers.ContainsKey(term.Key)).OrderBy(term => numbers[term.Key]).ToList();
            var weights = known.Select(term => weighting(term.Value, spread[term.Key], texts.Count, length)).ToArray();
            return (known.Select(term => numbers[term.Key]).ToArray(), Vectors.Normalized(weights));
        });

        return new TermMatrix(numbers.Count, [.. rows]);
    }
}
