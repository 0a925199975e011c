using Renkei.Text.Arithmetic;

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
    private const int Abreast = 16;

    /// <returns>
    /// One row per text: its coordinate times the strength of each direction; directions by falling strength; at most
    /// as many as asked. A row is at most as long as that of the matrix.
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

    /// <summary>A·(Aᵀ·v) of each column v; a few columns abreast, so that the matrix is walked less often.</summary>
    private static double[][] Images(TermMatrix matrix, double[][] basis)
    {
        var images = new double[basis.Length][];
        Parallel.For(0, (basis.Length + Abreast - 1) / Abreast, block =>
        {
            var first = block * Abreast;
            var width = Math.Min(Abreast, basis.Length - first);
            var rows = Rows(basis.AsSpan(first, width), matrix.Rows.Length);
            TimesItsTranspose(matrix, rows, width);
            for (var column = 0; column < width; column++)
            {
                images[first + column] = Column(rows, column, width);
            }
        });
        return images;
    }

    private static double[] Rows(ReadOnlySpan<double[]> columns, int count)
    {
        var rows = new double[count * columns.Length];
        for (var column = 0; column < columns.Length; column++)
        {
            for (var row = 0; row < count; row++)
            {
                rows[(row * columns.Length) + column] = columns[column][row];
            }
        }

        return rows;
    }

    private static double[] Column(double[] rows, int column, int width)
    {
        var values = new double[rows.Length / width];
        for (var row = 0; row < values.Length; row++)
        {
            values[row] = rows[(row * width) + column];
        }

        return values;
    }

    private static void TimesItsTranspose(TermMatrix matrix, double[] rows, int width)
    {
        var terms = new double[matrix.Columns * width];
        for (var row = 0; row < matrix.Rows.Length; row++)
        {
            var (numbers, weights) = matrix.Rows[row];
            for (var i = 0; i < numbers.Length; i++)
            {
                Vectors.AddTo(terms.AsSpan(numbers[i] * width, width), rows.AsSpan(row * width, width), weights[i]);
            }
        }

        for (var row = 0; row < matrix.Rows.Length; row++)
        {
            var (numbers, weights) = matrix.Rows[row];
            var own = weights.Length == 0 ? 0 : 1 - Vectors.Dot(weights, weights);
            foreach (ref var value in rows.AsSpan(row * width, width))
            {
                value *= own;
            }

            for (var i = 0; i < numbers.Length; i++)
            {
                Vectors.AddTo(rows.AsSpan(row * width, width), terms.AsSpan(numbers[i] * width, width), weights[i]);
            }
        }
    }

    /// <summary>
    /// Modified Gram–Schmidt, a second time where much was taken away; a column that depends on those before it becomes
    /// zero.
    /// </summary>
    private static void Orthonormalize(double[][] columns)
    {
        for (var j = 0; j < columns.Length; j++)
        {
            var before = Length(columns[j]);
            TakeAway(columns, j);
            var after = Length(columns[j]);
            if (after < before / 2)
            {
                TakeAway(columns, j);
                after = Length(columns[j]);
            }

            columns[j] = after <= before * 1e-10 ? new double[columns[j].Length] : Vectors.Normalized(columns[j]);
        }
    }

    private static void TakeAway(double[][] columns, int j)
    {
        for (var k = 0; k < j; k++)
        {
            Vectors.AddTo(columns[j], columns[k], -Vectors.Dot(columns[j], columns[k]));
        }
    }

    private static double Length(double[] column) => Math.Sqrt(Vectors.Dot(column, column));

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

            points[text] =
                [.. point.Select((coordinate, d) => (float)(coordinate * Math.Sqrt(Math.Max(0, values[d]))))];
        });

        return points;
    }
}
