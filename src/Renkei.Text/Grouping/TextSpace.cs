namespace Renkei.Text.Grouping;

/// <summary>Texts under one view and one weighting: the sparse terms and the strongest latent directions.</summary>
internal sealed class TextSpace
{
    private readonly double[][] _strengths;

    public TextSpace(IReadOnlyList<IEnumerable<string>> texts, TermWeighting weighting, int dimensions)
    {
        Terms = TermMatrix.Build(texts, weighting);
        _strengths = LatentSemantics.Project(Terms, dimensions);
    }

    public TermMatrix Terms { get; }

    /// <summary>The texts as points of length 1 (or zero) in the strongest directions.</summary>
    public double[][] Points(int dimensions) => LatentSemantics.Cut(_strengths, dimensions);
}
