namespace Renkei.Text.Grouping;

/// <summary>Eigenvalues and eigenvectors of a small symmetric matrix.</summary>
/// <remarks>
/// Cyclic Jacobi, O(n³) a sweep, some ten sweeps. Source: G. Golub, C. Van Loan, "Matrix Computations", §8.5.
/// </remarks>
internal static class SymmetricEigen
{
    private const int MostSweeps = 30;

    /// <returns>Values falling; column k of the vectors belongs to value k.</returns>
    public static (double[] Values, double[][] Vectors) Decompose(double[][] matrix)
    {
        var n = matrix.Length;
        var a = matrix.Select(row => row.ToArray()).ToArray();
        var v = Enumerable.Range(0, n).Select(i => Enumerable.Range(0, n).Select(j => i == j ? 1.0 : 0).ToArray()).ToArray();
        for (var sweep = 0; sweep < MostSweeps && OffDiagonal(a) > 1e-22 * Diagonal(a); sweep++)
        {
            for (var p = 0; p < n; p++)
            {
                for (var q = p + 1; q < n; q++)
                {
                    Rotate(a, v, p, q);
                }
            }
        }

        var order = Enumerable.Range(0, n).OrderByDescending(i => a[i][i]).ToArray();
        return (
            [.. order.Select(i => a[i][i])],
            [.. v.Select(row => order.Select(i => row[i]).ToArray())]);
    }

    private static void Rotate(double[][] a, double[][] v, int p, int q)
    {
        if (a[p][q] == 0)
        {
            return;
        }

        var theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        var t = (theta >= 0 ? 1 : -1) / (Math.Abs(theta) + Math.Sqrt((theta * theta) + 1));
        var c = 1 / Math.Sqrt((t * t) + 1);
        var s = t * c;

        foreach (var row in a)
        {
            (row[p], row[q]) = ((c * row[p]) - (s * row[q]), (s * row[p]) + (c * row[q]));
        }

        var (rowP, rowQ) = (a[p], a[q]);
        for (var i = 0; i < rowP.Length; i++)
        {
            (rowP[i], rowQ[i]) = ((c * rowP[i]) - (s * rowQ[i]), (s * rowP[i]) + (c * rowQ[i]));
        }

        foreach (var row in v)
        {
            (row[p], row[q]) = ((c * row[p]) - (s * row[q]), (s * row[p]) + (c * row[q]));
        }
    }

    private static double Diagonal(double[][] a) => a.Select((row, i) => row[i] * row[i]).Sum();

    private static double OffDiagonal(double[][] a)
    {
        var sum = 0.0;
        for (var i = 0; i < a.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                sum += a[i][j] * a[i][j];
            }
        }

        return sum;
    }
}
