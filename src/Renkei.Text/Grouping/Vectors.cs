namespace Renkei.Text.Grouping;

/// <summary>Sums in a fixed order, never vectorised: the result must not depend on the processor.</summary>
internal static class Vectors
{
    public static double Dot(ReadOnlySpan<double> one, ReadOnlySpan<double> other)
    {
        var sum = 0.0;
        for (var i = 0; i < one.Length; i++)
        {
            sum += one[i] * other[i];
        }

        return sum;
    }

    /// <summary>The vector at length 1; a zero vector stays zero.</summary>
    public static double[] Normalized(double[] vector)
    {
        var length = Math.Sqrt(Dot(vector, vector));
        return length == 0 ? vector : Array.ConvertAll(vector, value => value / length);
    }

    public static void AddTo(double[] sum, ReadOnlySpan<double> vector, double factor = 1)
    {
        for (var i = 0; i < vector.Length; i++)
        {
            sum[i] += factor * vector[i];
        }
    }
}
