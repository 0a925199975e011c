namespace Renkei.Text.Arithmetic;

/// <summary>Eigenvalues and eigenvectors of a small symmetric matrix.</summary>
/// <remarks>
/// Householder's reduction to three diagonals, then QL with implicit shifts; O(n³). Source: G. Golub, C. Van Loan,
/// "Matrix Computations", §8.3; the procedures tred2 and imtql2 of J. Wilkinson, C. Reinsch, "Linear Algebra", 1971,
/// II/2 and II/4.
/// </remarks>
internal static class SymmetricEigen
{
    private const int MostRotations = 60;
    private const double Precision = 2.220446049250313e-16;

    /// <returns>Values falling; column k of the vectors belongs to value k.</returns>
    public static (double[] Values, double[][] Vectors) Decompose(double[][] matrix)
    {
        var n = matrix.Length;
        var (values, vectors) = Reduce(matrix, out var beside);
        Rotate(values, beside, vectors);

        // The rows of the reduction are eigenvectors here: turned round, so that a rotation touches two rows.
        var order = Enumerable.Range(0, n).OrderByDescending(i => values[i]).ToArray();
        return (
            [.. order.Select(i => values[i])],
            [.. Enumerable.Range(0, n).Select(row => order.Select(i => vectors[i][row]).ToArray())]);
    }

    /// <returns>The diagonal, and per row a direction: Qᵀ of A = Q·T·Qᵀ.</returns>
    private static (double[] Diagonal, double[][] Directions) Reduce(double[][] matrix, out double[] beside)
    {
        var n = matrix.Length;
        var a = Array.ConvertAll(matrix, row => row.ToArray());
        var q = Enumerable.Range(0, n)
            .Select(i => Enumerable.Range(0, n).Select(j => i == j ? 1.0 : 0).ToArray()).ToArray();
        beside = new double[n];
        for (var k = 0; k + 2 < n; k++)
        {
            var mirror = Mirror(a, k);
            if (mirror is not null)
            {
                Reflect(a, mirror, k + 1);
                ReflectRows(q, mirror, k + 1);
            }
        }

        for (var k = 0; k + 1 < n; k++)
        {
            beside[k] = a[k + 1][k];
        }

        return ([.. Enumerable.Range(0, n).Select(i => a[i][i])], q);
    }

    /// <summary>The unit vector whose reflection clears column k below its second row; null when it is clear.</summary>
    private static double[]? Mirror(double[][] a, int k)
    {
        var v = new double[a.Length];
        for (var i = k + 1; i < a.Length; i++)
        {
            v[i] = a[i][k];
        }

        var length = Math.Sqrt(Vectors.Dot(v, v));
        v[k + 1] += v[k + 1] >= 0 ? length : -length;
        return length == 0 ? null : Vectors.Normalized(v);
    }

    /// <summary>A ← (I − 2vvᵀ)·A·(I − 2vvᵀ) as A − vwᵀ − wvᵀ with w = 2(Av − (vᵀAv)v).</summary>
    private static void Reflect(double[][] a, double[] v, int first)
    {
        var w = Array.ConvertAll(a, row => Vectors.Dot(row, v));
        var inner = Vectors.Dot(v, w);
        for (var i = 0; i < w.Length; i++)
        {
            w[i] = 2 * (w[i] - (inner * v[i]));
        }

        for (var i = first - 1; i < a.Length; i++)
        {
            Vectors.AddTo(a[i], w, -v[i]);
            Vectors.AddTo(a[i], v, -w[i]);
        }
    }

    /// <summary>Qᵀ ← (I − 2vvᵀ)·Qᵀ.</summary>
    private static void ReflectRows(double[][] q, double[] v, int first)
    {
        var image = new double[q.Length];
        for (var i = first; i < q.Length; i++)
        {
            Vectors.AddTo(image, q[i], v[i]);
        }

        for (var i = first; i < q.Length; i++)
        {
            Vectors.AddTo(q[i], image, -2 * v[i]);
        }
    }

    private static void Rotate(double[] d, double[] e, double[][] q)
    {
        for (var low = 0; low < d.Length; low++)
        {
            for (var round = 0; round < MostRotations; round++)
            {
                var high = low;
                while (high + 1 < d.Length
                    && Math.Abs(e[high]) > Precision * (Math.Abs(d[high]) + Math.Abs(d[high + 1])))
                {
                    high++;
                }

                if (high == low)
                {
                    break;
                }

                Chase(d, e, q, low, high);
            }
        }
    }

    /// <summary>
    /// One QL step between two rows, shifted by the eigenvalue of the upper corner. The letters are those of imtql2.
    /// </summary>
    private static void Chase(double[] d, double[] e, double[][] q, int low, int high)
    {
        var g = (d[low + 1] - d[low]) / (2 * e[low]);
        var r = Math.Sqrt((g * g) + 1);
        g = d[high] - d[low] + (e[low] / (g + (g >= 0 ? r : -r)));
        var (s, c, p) = (1.0, 1.0, 0.0);
        for (var i = high - 1; i >= low; i--)
        {
            var (f, b) = (s * e[i], c * e[i]);
            r = Math.Sqrt((f * f) + (g * g));
            e[i + 1] = r;
            if (r == 0)
            {
                d[i + 1] -= p;
                e[high] = 0;
                return;
            }

            (s, c) = (f / r, g / r);
            g = d[i + 1] - p;
            r = ((d[i] - g) * s) + (2 * c * b);
            p = s * r;
            d[i + 1] = g + p;
            g = (c * r) - b;
            Turn(q[i], q[i + 1], s, c);
        }

        d[low] -= p;
        e[low] = g;
        e[high] = 0;
    }

    private static void Turn(double[] one, double[] other, double s, double c)
    {
        for (var k = 0; k < one.Length; k++)
        {
            var (x, y) = (one[k], other[k]);
            other[k] = (s * x) + (c * y);
            one[k] = (c * x) - (s * y);
        }
    }
}
