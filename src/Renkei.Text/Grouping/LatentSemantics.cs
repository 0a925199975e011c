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
    private const int Iterations = 3;
    private const int Spare = 10;

    /// <returns>
    /// One row per text: its coordinate times the strength of each direction; directions by falling strength; at most as
    /// many as asked. A row is at most as long as that of the matrix.
    /// </returns>
    public static float[][] Project(TermMatrix matrix, int dimensions)
    {
        var width = Math.Min(dimensions + Spare, Math.Min(matrix.Rows.Length, matrix.Columns));
        var basis = Start(matrix.Rows.Length, width);
        for (var i = 0; i < Iterations; i++)
        {
            Orthonormalize(basis);
            basis = Images(matrix, basis);
        }

        Orthonormalize(basis);
        return Coordinates(matrix, basis, Math.Min(dimensions, width));
    }

    /// <summary>The first directions of a projection, at length 1 again.</summary>
    public static float[][] Cut(float[][] strengths, int dimensions) =>
        Array.ConvertAll(strengths, row => Vectors.Normalized(row[..Math.Min(dimensions, row.Length)]));

    private static double[][] Start(int rows, int width)
    {
        var random = new FixedRandom(seed: 20180514);
        return [.. Enumerable.Range(0, width).Select(_ =>
            Enumerable.Range(0, rows).Select(_ => random.NextDouble() - 0.5).ToArray())];
    }

    private static double[][] Images(TermMatrix matrix, double[][] basis)
    {
        var images = new double[basis.Length][];
        Parallel.For(0, basis.Length, column => images[column] = TimesItsTranspose(matrix, basis[column]));
        return images;
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

        return Array.ConvertAll(matrix.Rows, row =>
        {
            var sum = 0.0;
            for (var i = 0; i < row.Terms.Length; i++)
            {
                sum += row.Weights[i] * terms[row.Terms[i]];
            }

            return sum;
        });
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

    private static float[][] Coordinates(TermMatrix matrix, double[][] basis, int dimensions)
    {
        var images = Images(matrix, basis);
        var small = basis.Select(row => images.Select(column => Vectors.Dot(row, column)).ToArray()).ToArray();
        var (values, vectors) = SymmetricEigen.Decompose(small);

        var points = new float[matrix.Rows.Length][];
        Parallel.For(0, points.Length, text =>
        {
            var point = new double[dimensions];
            for (var j = 0; j < basis.Length; j++)
            {
                Vectors.AddTo(point, vectors[j].AsSpan(0, dimensions), basis[j][text]);
            }

            points[text] = [.. point.Select((coordinate, d) => (float)(coordinate * Math.Sqrt(Math.Max(0, values[d]))))];
        });

        return points;
    }
}
