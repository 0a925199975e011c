using Renkei.Text.Arithmetic;

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

    private static readonly CoarseVotes CoarseVotesOfSome = new(Seeds: 6, Rounds: 50, [30, 50]);
    private static readonly CoarseVotes CoarseVotesOfMany = new(Seeds: 2, Rounds: 20, [48]);
    private static readonly int[] FineDimensionsOfMany = [100];

    /// <param name="texts">Two or more.</param>
    /// <param name="groups">1 up to the number of texts.</param>
    /// <param name="model">Fused with each view; null without a model.</param>
    /// <param name="recipe">Views, weightings and numbers that vote.</param>
    /// <returns>How near each two texts are, 0–1.</returns>
    public static PairTable Likeness(
        IReadOnlyList<TextFeatures> texts,
        int vocabulary,
        int groups,
        ModelPoints? model,
        GroupingRecipe recipe,
        IProgress<double>? progress)
    {
        var isCoarse = IsCoarse(texts.Count, groups);
        var isMany = texts.Count > Many;
        var coarse = isMany ? CoarseVotesOfMany : CoarseVotesOfSome;
        var dimensions = isCoarse ? coarse.Dimensions : isMany ? FineDimensionsOfMany : recipe.FineDimensions;
        var views = recipe.Views
            .SelectMany(view => recipe.Weightings
                .Take(isMany ? 1 : int.MaxValue).Select(weighting => (view, weighting)))
            .ToList();
        var tables = views.Count * (isCoarse ? dimensions.Count : dimensions.Count + 1);
        var ballot = new Ballot(
            texts.Count, tables * (isCoarse ? coarse.Seeds : recipe.Grains.Count), tables, recipe.VotesShare);
        var modelled = isCoarse ? null : model?.Cosines();
        var done = 0;
        Parallel.ForEach(views, viewed =>
        {
            var space = new TextSpace(
                [.. texts.Select(viewed.view)], vocabulary, viewed.weighting, dimensions.Append(1).Max());
            if (isCoarse)
            {
                VoteCoarse(space, groups, coarse, model, ballot);
            }
            else
            {
                int[] grains = [.. recipe.Grains.Select(grain => (int)(groups * grain))];
                VoteFine(space, grains, dimensions, modelled, ballot);
            }

            progress?.Report(Interlocked.Increment(ref done) / (double)views.Count);
        });

        return ballot.Likeness();
    }

    /// <summary>Whether groups are large, so that k-means makes them, which leaves no text alone.</summary>
    public static bool IsCoarse(int texts, int groups) => texts >= groups * LargeGroup;

    private static void VoteFine(
        TextSpace space, int[] grains, IReadOnlyList<int> directions, PairTable? model, Ballot ballot)
    {
        Vote(Pairs.Of(space.Terms), grains, model, ballot);
        var latent = new PairTable(space.Strengths.Length);
        var known = 0;
        foreach (var dimensions in directions)
        {
            var most = Math.Min(dimensions, space.Strengths[0].Length);
            Pairs.Add(latent, space.Strengths, known, most);
            known = most;
            Vote(latent.Copy(), grains, model, ballot);
        }
    }

    /// <param name="grains">Numbers of groups, any.</param>
    private static void Vote(PairTable likeness, int[] grains, PairTable? model, Ballot ballot)
    {
        var texts = likeness.Count;
        if (model is not null)
        {
            likeness.Blend(model, (float)ModelPoints.Share);
        }

        ballot.Add(likeness);
        var dendrogram = AverageLinkage.Build(likeness);
        foreach (var groups in grains)
        {
            ballot.Add(dendrogram.Cut(Math.Clamp(groups, 1, texts)));
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
