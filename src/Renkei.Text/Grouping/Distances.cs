namespace Renkei.Text.Grouping;

/// <summary>Cosine distances (1 − cosine, 0–2) between texts.</summary>
internal static class Distances
{
    public static PairTable Of(double[][] points)
    {
        var distances = new PairTable(points.Length);
        for (var one = 1; one < points.Length; one++)
        {
            for (var other = 0; other < one; other++)
            {
                distances[one, other] = (float)(1 - Vectors.Dot(points[one], points[other]));
            }
        }

        return distances;
    }

    public static PairTable Of(TermMatrix matrix)
    {
        var distances = new PairTable(matrix.Rows.Count);
        var dense = new double[matrix.Columns];
        for (var one = 1; one < matrix.Rows.Count; one++)
        {
            Spread(matrix.Rows[one], dense, clear: false);
            for (var other = 0; other < one; other++)
            {
                distances[one, other] = (float)(1 - Dot(matrix.Rows[other], dense));
            }

            Spread(matrix.Rows[one], dense, clear: true);
        }

        return distances;
    }

    private static void Spread((int[] Terms, double[] Weights) row, double[] dense, bool clear)
    {
        for (var i = 0; i < row.Terms.Length; i++)
        {
            dense[row.Terms[i]] = clear ? 0 : row.Weights[i];
        }
    }

    private static double Dot((int[] Terms, double[] Weights) row, double[] dense)
    {
        var sum = 0.0;
        for (var i = 0; i < row.Terms.Length; i++)
        {
            sum += row.Weights[i] * dense[row.Terms[i]];
        }

        return sum;
    }
}
