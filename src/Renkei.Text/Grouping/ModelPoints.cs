namespace Renkei.Text.Grouping;

/// <summary>Texts as a language model places them, fused with where their words place them.</summary>
/// <remarks>
/// Joined points have the cosine (1 − <see cref="Share"/>) · words + <see cref="Share"/> · model.
/// Source of the fusion: S. Bruch, S. Gai, A. Ingber, "An Analysis of Fusion Functions for Hybrid Retrieval", ACM TOIS
/// 42(1), 2023: a convex combination.
/// </remarks>
/// <param name="points">Per text a point of length 1, or zero.</param>
internal sealed class ModelPoints(float[][] points)
{
    /// <summary>0–1. Half: which of the two knows better is not known beforehand.</summary>
    public const double Share = 0.5;

    /// <summary>Strongest directions kept: what is weaker costs time and tells noise.</summary>
    private const int Dimensions = 100;

    /// <returns>Null when there is no model.</returns>
    /// <exception cref="ArgumentException">
    /// The vectors are not of one number of dimensions, or a number is not finite.
    /// </exception>
    public static ModelPoints? Of(IReadOnlyList<ReadOnlyMemory<float>> vectors)
    {
        ModelVectors.Check(vectors);
        if (vectors.Count == 0 || vectors[0].IsEmpty)
        {
            return null;
        }

        var centred = ModelVectors.Of(vectors).Points;
        int[] all = [.. Enumerable.Range(0, vectors[0].Length)];
        var matrix = new TermMatrix(
            all.Length,
            Array.ConvertAll(centred, point => point.AsSpan().ContainsAnyExcept(0f) ? (all, point) : ([], [])));
        return new ModelPoints(LatentSemantics.Cut(LatentSemantics.Project(matrix, Dimensions), Dimensions));
    }

    /// <summary>Of some of the texts.</summary>
    public ModelPoints Of(int[] texts) => new(Array.ConvertAll(texts, text => points[text]));

    /// <summary>And further texts, of which the model knows nothing.</summary>
    public ModelPoints With(int unknown) =>
        new([.. points, .. Enumerable.Repeat(new float[points.Length == 0 ? 0 : points[0].Length], unknown)]);

    /// <summary>Where words and model place the texts; of length 1 where both say something.</summary>
    public float[][] JoinTo(float[][] worded)
    {
        var (fromWords, fromModel) = (MathF.Sqrt((float)(1 - Share)), MathF.Sqrt((float)Share));
        return [.. worded.Select((point, text) => (float[])
            [.. point.Select(value => value * fromWords), .. points[text].Select(value => value * fromModel)])];
    }

    /// <summary>Cosines of all pairs.</summary>
    public PairTable Cosines() => Pairs.Of(points);
}
