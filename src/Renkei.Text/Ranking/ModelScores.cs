using Renkei.Text.Arithmetic;
using Renkei.Text.Grouping;

namespace Renkei.Text.Ranking;

/// <summary>How near a language model places documents to a query, fused with the scores of their words.</summary>
/// <remarks>
/// The cosine after centring, 0 where negative, scaled by the best document's as every other measure; the fused score
/// is (1 − <see cref="Share"/>) · words + <see cref="Share"/> · 9 · model, 0 to 9 as before. Source: S. Bruch, S. Gai,
/// A. Ingber, "An Analysis of Fusion Functions for Hybrid Retrieval", ACM TOIS 42(1), 2023: a convex combination.
/// </remarks>
internal sealed class ModelScores
{
    /// <summary>0–1. Half: which of the two knows better is not known beforehand.</summary>
    private const double Share = ModelPoints.Share;

    /// <summary>The most that words can score: see <see cref="QueryMix.Score"/>.</summary>
    private const double Most = 9;

    private readonly ModelVectors _documents;

    private ModelScores(ModelVectors documents)
    {
        _documents = documents;
    }

    /// <returns>Null when there is no model.</returns>
    /// <exception cref="ArgumentException">
    /// The vectors are not of one number of dimensions, or a number is not finite.
    /// </exception>
    public static ModelScores? Of(IReadOnlyList<ReadOnlyMemory<float>> vectors)
    {
        ModelVectors.Check(vectors);
        return vectors.Count == 0 || vectors[0].IsEmpty ? null : new ModelScores(ModelVectors.Of(vectors));
    }

    /// <param name="scores">Per document that of its words; fused in place.</param>
    /// <param name="query">Where the model places the query.</param>
    /// <exception cref="ArgumentException">It has another number of dimensions, or a number is not finite.</exception>
    public void Fuse(double[] scores, ReadOnlyMemory<float> query)
    {
        var point = _documents.Place(query);
        var near = TermScores.Scaled(
            Array.ConvertAll(_documents.Points, document => Math.Max(0.0, Vectors.Dot(document, point))));
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = ((1 - Share) * scores[i]) + (Share * Most * near[i]);
        }
    }
}
