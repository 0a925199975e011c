namespace Renkei.Text.Grouping;

/// <summary>Texts under one view and one weighting: the sparse terms and the strongest latent directions.</summary>
internal sealed class TextSpace
{
    public TextSpace(IReadOnlyList<int[]> texts, int vocabulary, TermWeighting weighting, int dimensions)
    {
        Terms = TermMatrix.Build(texts, vocabulary, weighting);
        Strengths = LatentSemantics.Project(Terms, dimensions);
    }

    public TermMatrix Terms { get; }

    /// <summary>
    /// Per text its coordinates, strongest direction first; see <see cref="LatentSemantics.Project"/>.
    /// </summary>
    public float[][] Strengths { get; }

    /// <summary>The texts as points of length 1 (or zero) in the strongest directions.</summary>
    public float[][] Points(int dimensions) => LatentSemantics.Cut(Strengths, dimensions);
}
