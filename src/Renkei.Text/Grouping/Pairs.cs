using Renkei.Text.Arithmetic;

namespace Renkei.Text.Grouping;

/// <summary>Scalar products of all pairs of texts; cosines, −1 to 1, where the rows have length 1.</summary>
internal static class Pairs
{
    public static PairTable Of(TermMatrix matrix)
    {
        var table = new PairTable(matrix.Rows.Length);
        var holders = matrix.Transposed().Rows;
        for (var one = 0; one < table.Count; one++)
        {
            var row = table.Row(one);
            var (terms, weights) = matrix.Rows[one];
            for (var i = 0; i < terms.Length; i++)
            {
                var (texts, others) = holders[terms[i]];
                for (var j = 0; j < texts.Length && texts[j] < one; j++)
                {
                    row[texts[j]] += weights[i] * others[j];
                }
            }
        }

        table.Mirror();
        return table;
    }

    public static PairTable Of(float[][] points)
    {
        var table = new PairTable(points.Length);
        Add(table, points, 0, points.Length == 0 ? 0 : points[0].Length);
        return table;
    }

    /// <summary>
    /// Adds what the directions from one to another bring, so that a wider space costs only its own directions.
    /// </summary>
    public static void Add(PairTable table, float[][] points, int from, int to)
    {
        for (var one = 1; one < points.Length; one++)
        {
            var row = table.Row(one);
            var point = points[one].AsSpan(from, to - from);
            for (var other = 0; other < one; other++)
            {
                row[other] += Vectors.Dot(point, points[other].AsSpan(from, to - from));
            }
        }

        table.Mirror();
    }
}
