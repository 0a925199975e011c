namespace Renkei.Text.Grouping;

/// <summary>How many groups a set of texts falls into.</summary>
/// <remarks>
/// Average linkage joins two groups while the mean cosine between their texts is at least <see cref="Likeness"/>.
/// On the sets of docs/benchmarks.md the agreement with officials' groupings changes little around it.
/// </remarks>
internal static class GroupCount
{
    /// <summary>Cosine, 0–1.</summary>
    public const float Likeness = 0.2f;

    /// <param name="points">Texts as points of length 1; one or more.</param>
    /// <returns>1 up to the number of texts.</returns>
    public static int Choose(float[][] points) => AverageLinkage.Build(Pairs.Of(points)).GroupsAt(Likeness);
}
