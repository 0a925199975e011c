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

    /// <summary>Beyond so many texts fewer groupings vote, each on more evidence.</summary>
    private const int Many = 2500;

    private static readonly int[] FineDimensions = [60, 100, 150];
    private static readonly double[] Grains = [0.7, 1, 1.3];
    private static readonly TermWeighting[] Weightings = [TermWeightings.Bm25, TermWeightings.TfIdf];

    /// <summary>How often k-means starts anew, and in how many directions, for some and for many texts.</summary>
    private static readonly (int Seeds, int[] Dimensions) CoarseVotes = (6, [30, 50]);
    private static readonly (int Seeds, int[] Dimensions) CoarseVotesOfMany = (2, [50]);
    private static readonly int[] FineDimensionsOfMany = [100];

    /// <param name="texts">Two or more.</param>
    /// <param name="groups">1 up to the number of texts.</param>
    /// <returns>How near each two texts are, 0–1.</returns>
    public static PairTable Likeness(
        IReadOnlyList<TextFeatures> texts, int vocabulary, int groups, IProgress<double>? progress)
    {
        var isCoarse = texts.Count >= groups * LargeGroup;
        var isMany = texts.Count > Many;
        var (seeds, coarse) = isMany ? CoarseVotesOfMany : CoarseVotes;
        var dimensions = isCoarse ? coarse : isMany ? FineDimensionsOfMany : FineDimensions;
        var views = Features.Views
            .SelectMany(view => (isMany ? Weightings[..1] : Weightings).Select(weighting => (view, weighting))).ToList();
        var tables = views.Count * (isCoarse ? dimensions.Length : dimensions.Length + 1);
        var ballot = new Ballot(texts.Count, tables * (isCoarse ? seeds : Grains.Length), tables);
        var done = 0;
        Parallel.ForEach(views, viewed =>
        {
            var space = new TextSpace([.. texts.Select(viewed.view)], vocabulary, viewed.weighting, dimensions.Max());
            if (isCoarse)
            {
                VoteCoarse(space, groups, dimensions, seeds, ballot);
            }
            else
            {
                VoteFine(space, groups, dimensions, ballot);
            }

            progress?.Report(Interlocked.Increment(ref done) / (double)views.Count);
        });

        return ballot.Likeness();
    }

    private static void VoteFine(TextSpace space, int groups, int[] directions, Ballot ballot)
    {
        Vote(Pairs.Of(space.Terms), groups, ballot);
        var latent = new PairTable(space.Strengths.Length);
        var known = 0;
        foreach (var dimensions in directions)
        {
            var most = Math.Min(dimensions, space.Strengths[0].Length);
            Pairs.Add(latent, space.Strengths, known, most);
            known = most;
            Vote(latent.Copy(), groups, ballot);
        }
    }

    private static void Vote(PairTable likeness, int groups, Ballot ballot)
    {
        var texts = likeness.Count;
        ballot.Add(likeness);
        var dendrogram = AverageLinkage.Build(likeness);
        foreach (var grain in Grains)
        {
            ballot.Add(dendrogram.Cut(Math.Clamp((int)(groups * grain), 1, texts)));
        }
    }

    private static void VoteCoarse(TextSpace space, int groups, int[] directions, int seeds, Ballot ballot)
    {
        foreach (var dimensions in directions)
        {
            var points = space.Points(dimensions);
            ballot.Add(Pairs.Of(points));
            for (var seed = 1; seed <= seeds; seed++)
            {
                ballot.Add(SphericalKMeans.Cluster(points, groups, new FixedRandom((ulong)seed)));
            }
        }
    }
}
