using Renkei.Text.Keywords;

namespace Renkei.Text.Grouping;

/// <summary>Groups texts by many views, weightings and numbers of directions, and lets the groupings vote.</summary>
/// <remarks>
/// Many small groups are found best by average linkage, few large ones by k-means; the border between them and the
/// numbers below were settled on real public comments and proposals, see docs/benchmarks.md.
/// </remarks>
internal static class Consensus
{
    /// <summary>From this many texts a group on, groups count as large.</summary>
    private const int LargeGroup = 25;

    private static readonly int[] FineDimensions = [60, 100, 150];
    private static readonly int[] CoarseDimensions = [30, 50];
    private static readonly double[] Grains = [0.7, 1, 1.3];
    private static readonly TermWeighting[] Weightings = [TermWeightings.Bm25, TermWeightings.TfIdf];

    /// <param name="texts">Two or more, each with at least one content word.</param>
    /// <param name="groups">1 up to the number of texts.</param>
    /// <returns>Per text the number of its group, 0 up to <paramref name="groups"/> − 1.</returns>
    public static int[] Cluster(IReadOnlyList<AnalyzedText> texts, int groups, IProgress<double>? progress)
    {
        var together = new CoAssociation(texts.Count);
        var isCoarse = texts.Count >= groups * LargeGroup;
        var views = Features.Views.SelectMany(view => Weightings.Select(weighting => (view, weighting))).ToList();
        var done = 0;
        Parallel.ForEach(views, viewed =>
        {
            var space = new TextSpace(
                [.. texts.Select(viewed.view)],
                viewed.weighting,
                (isCoarse ? CoarseDimensions : FineDimensions).Max());
            together.Add(isCoarse ? Coarse(space, groups) : Fine(space, groups, texts.Count));
            progress?.Report(Interlocked.Increment(ref done) / (double)views.Count);
        });

        return AverageLinkage.Build(together.Distances()).Cut(groups);
    }

    private static IEnumerable<int[]> Fine(TextSpace space, int groups, int texts) =>
        from dendrogram in FineDimensions
            .Select(dimensions => AverageLinkage.Build(Distances.Of(space.Points(dimensions))))
            .Prepend(AverageLinkage.Build(Distances.Of(space.Terms)))
        from grain in Grains
        select dendrogram.Cut(Math.Clamp((int)(groups * grain), 1, texts));

    private static IEnumerable<int[]> Coarse(TextSpace space, int groups) =>
        from dimensions in CoarseDimensions
        let points = space.Points(dimensions)
        from seed in Enumerable.Range(1, 3)
        select SphericalKMeans.Cluster(points, groups, new FixedRandom((ulong)seed));
}
