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

    private static readonly CoarseVotes CoarseVotesOfSome = new(Seeds: 6, Rounds: 50, [30, 50]);
    private static readonly CoarseVotes CoarseVotesOfMany = new(Seeds: 2, Rounds: 20, [48]);
    private static readonly int[] FineDimensionsOfMany = [100];

    /// <param name="texts">Two or more.</param>
    /// <param name="groups">1 up to the number of texts.</param>
    /// <param name="model">Fused with each view; null without a model.</param>
    /// <returns>How near each two texts are, 0–1.</returns>
    public static PairTable Likeness(
        IReadOnlyList<TextFeatures> texts, int vocabulary, int groups, ModelPoints? model, IProgress<double>? progress)
    {
        var isCoarse = texts.Count >= groups * LargeGroup;
        var isMany = texts.Count > Many;
        var coarse = isMany ? CoarseVotesOfMany : CoarseVotesOfSome;
        var dimensions = isCoarse ? coarse.Dimensions : isMany ? FineDimensionsOfMany : FineDimensions;
        var views = Features.Views
            .SelectMany(view => (isMany ? Weightings[..1] : Weightings).Select(weighting => (view, weighting))).ToList();
        var tables = views.Count * (isCoarse ? dimensions.Length : dimensions.Length + 1);
        var ballot = new Ballot(texts.Count, tables * (isCoarse ? coarse.Seeds : Grains.Length), tables);
        var modelled = isCoarse ? null : model?.Cosines();
        var done = 0;
        Parallel.ForEach(views, viewed =>
        {
            var space = new TextSpace([.. texts.Select(viewed.view)], vocabulary, viewed.weighting, dimensions.Max());
            if (isCoarse)
            {
                VoteCoarse(space, groups, coarse, model, ballot);
            }
            else
            {
                VoteFine(space, groups, dimensions, modelled, ballot);
            }

            progress?.Report(Interlocked.Increment(ref done) / (double)views.Count);
        });

        return ballot.Likeness();
    }

    private static void VoteFine(TextSpace space, int groups, int[] directions, PairTable? model, Ballot ballot)
    {
        Vote(Pairs.Of(space.Terms), groups, model, ballot);
        var latent = new PairTable(space.Strengths.Length);
        var known = 0;
        foreach (var dimensions in directions)
        {
            var most = Math.Min(dimensions, space.Strengths[0].Length);
            Pairs.Add(latent, space.Strengths, known, most);
            known = most;
            Vote(latent.Copy(), groups, model, ballot);
        }
    }

    private static void Vote(PairTable likeness, int groups, PairTable? model, Ballot ballot)
    {
        var texts = likeness.Count;
        if (model is not null)
        {
            likeness.Blend(model, (float)ModelPoints.Share);
        }

        ballot.Add(likeness);
        var dendrogram = AverageLinkage.Build(likeness);
        foreach (var grain in Grains)
        {
            ballot.Add(dendrogram.Cut(Math.Clamp((int)(groups * grain), 1, texts)));
        }
    }

    private static void VoteCoarse(TextSpace space, int groups, CoarseVotes votes, ModelPoints? model, Ballot ballot)
    {
        foreach (var dimensions in votes.Dimensions)
        {
            var points = model?.JoinTo(space.Points(dimensions)) ?? space.Points(dimensions);
            ballot.Add(Pairs.Of(points));
            for (var seed = 1; seed <= votes.Seeds; seed++)
            {
                ballot.Add(SphericalKMeans.Cluster(points, groups, new FixedRandom((ulong)seed), votes.Rounds));
            }
        }
    }

    /// <summary>How often k-means starts anew, for how many rounds at most, and in how many directions.</summary>
    private sealed record CoarseVotes(int Seeds, int Rounds, int[] Dimensions);
}
