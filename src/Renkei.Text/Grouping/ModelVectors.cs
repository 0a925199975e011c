using Renkei.Text.Arithmetic;

namespace Renkei.Text.Grouping;

/// <summary>
/// Vectors of a language model made comparable: models place all texts in a narrow cone, so what is common to all is
/// taken away, and cosines then stand around 0 for texts that have nothing to do with each other.
/// </summary>
/// <remarks>
/// The mean counts (n − 1)/n, so that texts which are all alike stay alike. Source of the centring: J. Mu, P.
/// Viswanath, "All-but-the-Top: Simple and Effective Postprocessing for Word Representations", ICLR 2018, step 1.
/// </remarks>
internal sealed class ModelVectors
{
    private readonly double[] _common;

    private ModelVectors(double[] common, float[][] points) => (_common, Points) = (common, points);

    /// <summary>Length 1; zero for a text of which the model says nothing.</summary>
    public float[][] Points { get; }

    public int Dimensions => _common.Length;

    /// <exception cref="ArgumentException">
    /// They are not of one number of dimensions, or a number is not finite.
    /// </exception>
    public static void Check(IReadOnlyList<ReadOnlyMemory<float>> vectors)
    {
        foreach (var vector in vectors)
        {
            if (vector.Length != vectors[0].Length)
            {
                throw new ArgumentException(
                    $"One vector has {vectors[0].Length} dimensions, another {vector.Length}.", nameof(vectors));
            }

            CheckNumbers(vector);
        }
    }

    /// <param name="vectors">Of one number of dimensions, each number finite; summed in their order.</param>
    public static ModelVectors Of(IReadOnlyList<ReadOnlyMemory<float>> vectors)
    {
        var points = vectors.Select(vector => AtLengthOne(vector)).ToArray();
        var common = new double[points.Length == 0 ? 0 : points[0].Length];
        foreach (var point in points)
        {
            Vectors.AddTo(common, point, (points.Length - 1) / ((double)points.Length * points.Length));
        }

        return new ModelVectors(common, Array.ConvertAll(points, point => Centred(point, common)));
    }

    /// <summary>A further vector in the same space.</summary>
    /// <exception cref="ArgumentException">It has another number of dimensions, or a number is not finite.</exception>
    public float[] Place(ReadOnlyMemory<float> vector)
    {
        if (vector.Length != Dimensions)
        {
            throw new ArgumentException(
                $"The vector has {vector.Length} dimensions, not {Dimensions}.", nameof(vector));
        }

        CheckNumbers(vector);
        return Centred(AtLengthOne(vector), _common);
    }

    private static void CheckNumbers(ReadOnlyMemory<float> vector)
    {
        foreach (var value in vector.Span)
        {
            if (!float.IsFinite(value))
            {
                throw new ArgumentException("A vector holds a number that is not finite.", nameof(vector));
            }
        }
    }

    /// <summary>In doubles: the squares of large floats are none.</summary>
    private static double[] AtLengthOne(ReadOnlyMemory<float> vector) =>
        Vectors.Normalized(Array.ConvertAll(vector.ToArray(), value => (double)value));

    private static float[] Centred(double[] point, double[] common)
    {
        if (!point.AsSpan().ContainsAnyExcept(0))
        {
            return new float[point.Length];
        }

        var centred = point.ToArray();
        Vectors.AddTo(centred, common, -1);
        return Array.ConvertAll(Vectors.Normalized(centred), value => (float)value);
    }
}
