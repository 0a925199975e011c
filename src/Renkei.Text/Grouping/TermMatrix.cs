using Renkei.Text.Arithmetic;

namespace Renkei.Text.Grouping;

/// <summary>
/// Texts × terms, sparse. A row has length 1 over all its terms; those of one text alone are then left out, because
/// they make it like no other: a text of its own words stays shorter than 1, and its likeness to others smaller.
/// </summary>
/// <param name="columns">Number of terms; their order is that of the numbers given.</param>
/// <param name="rows">Per text: terms, ascending, and their weights.</param>
internal sealed class TermMatrix(int columns, (int[] Terms, float[] Weights)[] rows)
{
    public int Columns => columns;

    public (int[] Terms, float[] Weights)[] Rows => rows;

    /// <param name="texts">Per text its terms, repeated as often as they stand in it.</param>
    /// <param name="vocabulary">All terms have numbers below this.</param>
    public static TermMatrix Build(IReadOnlyList<int[]> texts, int vocabulary, TermWeighting weighting)
    {
        var counts = texts.Select(Count).ToArray();
        var spread = new int[vocabulary];
        foreach (var (term, _) in counts.SelectMany(count => count))
        {
            spread[term]++;
        }

        var columns = 0;
        var places = Array.ConvertAll(spread, texts => texts > 1 ? columns++ : -1);
        var averageLength = texts.Count == 0 ? 0 : texts.Average(text => (double)text.Length);
        var rows = counts.Select((count, text) =>
        {
            var length = texts[text].Length / averageLength;
            var weights = Vectors.Normalized(
                Array.ConvertAll(count, term => (float)weighting(term.Times, spread[term.Term], texts.Count, length)));
            var shared = Enumerable.Range(0, count.Length).Where(i => places[count[i].Term] >= 0).ToArray();
            return (Array.ConvertAll(shared, i => places[count[i].Term]), Array.ConvertAll(shared, i => weights[i]));
        });

        return new TermMatrix(columns, [.. rows]);
    }

    /// <summary>Terms × texts.</summary>
    public TermMatrix Transposed()
    {
        var sizes = new int[columns];
        foreach (var term in rows.SelectMany(row => row.Terms))
        {
            sizes[term]++;
        }

        var turned = Array.ConvertAll(sizes, size => (Texts: new int[size], Weights: new float[size]));
        Array.Clear(sizes);
        for (var text = 0; text < rows.Length; text++)
        {
            var (terms, weights) = rows[text];
            for (var i = 0; i < terms.Length; i++)
            {
                var place = sizes[terms[i]]++;
                turned[terms[i]].Texts[place] = text;
                turned[terms[i]].Weights[place] = weights[i];
            }
        }

        return new TermMatrix(rows.Length, turned);
    }

    private static (int Term, int Times)[] Count(int[] terms)
    {
        var sorted = terms.Order().ToArray();
        var counted = new List<(int Term, int Times)>(sorted.Length);
        foreach (var term in sorted)
        {
            if (counted.Count > 0 && counted[^1].Term == term)
            {
                counted[^1] = (term, counted[^1].Times + 1);
            }
            else
            {
                counted.Add((term, 1));
            }
        }

        return [.. counted];
    }
}
