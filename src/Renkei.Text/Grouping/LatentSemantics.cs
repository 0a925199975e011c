namespace Renkei.Text.Grouping;

/// <summary>
/// Latent semantic analysis: texts as points in the few directions in which they differ most, so that texts with
/// different words for one thing come near each other.
/// </summary>
/// <remarks>
/// Randomised subspace iteration on A·Aᵀ from a fixed start, then the eigenvectors in the small space.
/// Cost O(iterations · d · (non-zeros + texts · d)). Source: N. Halko, P. Martinsson, J. Tropp, "Finding structure with
/// randomness", SIAM Review 53(2), 2011, algorithms 4.4 and 5.1.
/// </remarks>
internal static class LatentSemantics
{
    private const int Iterations = 5;
    private const int Spare = 10;

    /// <returns>One row per text: its coordinate times the strength of each direction; directions by falling strength; at most as many as asked.</returns>
    public static double[][] Project(TermMatrix matrix, int dimensions)
    {
        var width = Math.Min(dimensions + Spare, Math.Min(matrix.Rows.Count, matrix.Columns));
        var basis = Start(matrix.Rows.Count, width);
        for (var i = 0; i < Iterations; i++)
        {
            Orthonormalize(basis);
            basis = [.. basis.Select(column => TimesItsTranspose(matrix, column))];
        }

        Orthonormalize(basis);
        return Coordinates(matrix, basis, Math.Min(dimensions, width));
    }

    /// <summary>The first directions of a projection, at length 1 again.</summary>
    public static double[][] Cut(double[][] strengths, int dimensions) =>
        [.. strengths.Select(row => Vectors.Normalized(row[..Math.Min(dimensions, row.Length)]))];

    private static double[][] Start(int rows, int width)
    {
        var random = new FixedRandom(seed: 20180514);
        return [.. Enumerable.Range(0, width).Select(_ =>
            Enumerable.Range(0, rows).Select(_ => random.NextDouble() - 0.5).ToArray())];
    }

    /// <summary>A·(Aᵀ·v).</summary>
    private static double[] TimesItsTranspose(TermMatrix matrix, double[] vector)
    {
        var terms = new double[matrix.Columns];
        for (var row = 0; row < vector.Length; row++)
        {
            var (numbers, weights) = matrix.Rows[row];
            for (var i = 0; i < numbers.Length; i++)
            {
                terms[numbers[i]] += weights[i] * vector[row];
            }
        }

        return [.. matrix.Rows.Select(row =>
        {
            var sum = 0.0;
            for (var i = 0; i < row.Terms.Length; i++)
            {
                sum += row.Weights[i] * terms[row.Terms[i]];
            }

            return sum;
        })];
    }

    /// <summary>Modified Gram–Schmidt, twice for safety; a column that depends on those before it becomes zero.</summary>
    private static void Orthonormalize(double[][] columns)
    {
        for (var j = 0; j < columns.Length; j++)
        {
            var before = Math.Sqrt(Vectors.Dot(columns[j], columns[j]));
            for (var k = 0; k < 2 * j; k++)
            {
                var other = columns[k % j];
                Vectors.AddTo(columns[j], other, -Vectors.Dot(columns[j], other));
            }

            var after = Math.Sqrt(Vectors.Dot(columns[j], columns[j]));
            columns[j] = after <= before * 1e-10 ? new double[columns[j].Length] : Vectors.Normalized(columns[j]);
        }
    }

    private static double[][] Coordinates(TermMatrix matrix, double[][] basis, int dimensions)
    {
        var images = basis.Select(column => TimesItsTranspose(matrix, column)).ToArray();
        var small = basis.Select(row => images.Select(column => Vectors.Dot(row, column)).ToArray()).ToArray();
        var (values, vectors) = SymmetricEigen.Decompose(small);

        var points = new double[matrix.Rows.Count][];
        for (var text = 0; text < points.Length; text++)
        {
            points[text] = new double[dimensions];
            for (var d = 0; d < dimensions; d++)
            {
                var sum = 0.0;
                for (var j = 0; j < basis.Length; j++)
                {
                    sum += basis[j][text] * vectors[j][d];
                }

                points[text][d] = sum * Math.Sqrt(Math.Max(0, values[d]));
            }
        }

        return points;
    }
}
