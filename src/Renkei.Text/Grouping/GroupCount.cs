namespace Renkei.Text.Grouping;

/// <summary>How many groups a set of texts falls into, and which texts are in none of them.</summary>
/// <remarks>
/// Average linkage joins two groups while the mean cosine between their texts is at least <see cref="Likeness"/>.
/// On the sets of docs/benchmarks.md the agreement with officials' groupings changes little around it.
/// </remarks>
/// <param name="All">How many groups, each stranger counting as one; 1 up to the number of texts.</param>
/// <param name="Strangers">The places of the texts that joined nobody, rising.</param>
internal sealed record GroupCount(int All, int[] Strangers)
{
    /// <summary>Cosine, 0–1.</summary>
    public const float Likeness = 0.2f;

    /// <param name="points">Texts as points of length 1 (or zero); one or more.</param>
    public static GroupCount Choose(float[][] points)
    {
        var dendrogram = AverageLinkage.Build(Pairs.Of(points));
        var groups = dendrogram.GroupsAt(Likeness);
        var alone = dendrogram.Cut(groups).Index().GroupBy(text => text.Item).Where(group => group.Count() == 1)
            .Select(group => group.Single().Index).Order().ToArray();
        return new GroupCount(groups, alone);
    }
}
