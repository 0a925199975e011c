using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Renkei.Text.Arithmetic;

/// <summary>
/// Sums in an order that is fixed: always eight floats or four doubles abreast, whatever the processor could do, and no
/// fused multiply–add. The result must not depend on the processor.
/// </summary>
internal static class Vectors
{
    public static float Dot(ReadOnlySpan<float> one, ReadOnlySpan<float> other)
    {
        var left = Blocks(one);
        var right = Blocks(other);
        var sum = Vector256<float>.Zero;
        for (var i = 0; i < left.Length; i++)
        {
            sum += left[i] * right[i];
        }

        var total = Total(sum);
        for (var i = left.Length * Vector256<float>.Count; i < one.Length; i++)
        {
            total += one[i] * other[i];
        }

        return total;
    }

    public static double Dot(ReadOnlySpan<double> one, ReadOnlySpan<double> other)
    {
        var left = Blocks(one);
        var right = Blocks(other);
        var sum = Vector256<double>.Zero;
        for (var i = 0; i < left.Length; i++)
        {
            sum += left[i] * right[i];
        }

        var total = Total(sum);
        for (var i = left.Length * Vector256<double>.Count; i < one.Length; i++)
        {
            total += one[i] * other[i];
        }

        return total;
    }

    /// <summary>The vector at length 1; a zero vector stays zero.</summary>
    public static double[] Normalized(double[] vector)
    {
        var length = Math.Sqrt(Dot(vector, vector));
        return length == 0 ? vector : Array.ConvertAll(vector, value => value / length);
    }

    /// <inheritdoc cref="Normalized(double[])"/>
    public static float[] Normalized(float[] vector)
    {
        var length = MathF.Sqrt(Dot(vector, vector));
        return length == 0 ? vector : Array.ConvertAll(vector, value => value / length);
    }

    public static void AddTo(Span<double> sum, ReadOnlySpan<double> vector, double factor)
    {
        var sums = MemoryMarshal.Cast<double, Vector256<double>>(sum);
        var parts = Blocks(vector);
        for (var i = 0; i < parts.Length; i++)
        {
            sums[i] += parts[i] * factor;
        }

        for (var i = parts.Length * Vector256<double>.Count; i < vector.Length; i++)
        {
            sum[i] += factor * vector[i];
        }
    }

    public static void AddTo<T>(Span<T> sum, ReadOnlySpan<T> vector)
        where T : INumber<T>
    {
        for (var i = 0; i < vector.Length; i++)
        {
            sum[i] += vector[i];
        }
    }

    private static ReadOnlySpan<Vector256<T>> Blocks<T>(ReadOnlySpan<T> values)
        where T : struct => MemoryMarshal.Cast<T, Vector256<T>>(values);

    private static float Total(Vector256<float> sum)
    {
        var half = sum.GetLower() + sum.GetUpper();
        return half.GetElement(0) + half.GetElement(1) + (half.GetElement(2) + half.GetElement(3));
    }

    private static double Total(Vector256<double> sum)
    {
        var half = sum.GetLower() + sum.GetUpper();
        return half.GetElement(0) + half.GetElement(1);
    }
}
