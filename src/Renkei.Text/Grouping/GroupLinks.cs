using Renkei.Text.Arithmetic;
using Renkei.Text.Keywords;
using Renkei.Text.Ranking;
using Renkei.Text.Segmentation;

namespace Renkei.Text.Grouping;

/// <summary>Links the groups of a year to those of an earlier one by what their texts say; no id need agree.</summary>
/// <remarks>
/// All texts of both years become points in one latent semantic space, as in <see cref="Grouper"/>; a group is the
/// middle of its texts. Source of the space: S. Deerwester et al., "Indexing by Latent Semantic Analysis", JASIS 41(6),
/// 1990. The same groups give the same links, bit for bit, in whatever order they come. Time and memory are linear in
/// the number of texts, and time also in later times earlier groups; some milliseconds a hundred texts. Safe for
/// parallel use.
/// </remarks>
public static class GroupLinks
{
    /// <summary>
    /// Cosine below which the words in common are mostly chance: from it on links are right more often than the recall
    /// falls, measured between halves of groups made by officials (docs/benchmarks.md).
    /// </summary>
    public const double UsualLeast = 0.4;

    private const int Dimensions = 100;
    private const int FewestDimensions = 10;
    private const int MostShared = 3;

    /// <summary>Finds for each group the earlier one that it takes up.</summary>
    /// <param name="groups">Of the later year, in any order. Ids are not compared.</param>
    /// <param name="earlier">Of the earlier year. Two later groups may take up one.</param>
    /// <param name="least">Similarity below which there is no link, 0–1.</param>
    /// <param name="own">An operator's own words; none when null.</param>
    /// <param name="synonyms">Words that count as one; none when null.</param>
    /// <returns>
    /// In the order of <paramref name="groups"/>, at most one a group: none where the most like is below
    /// <paramref name="least"/> or shares no word with it. Of two equally like the one whose id is first in ordinal
    /// order.
    /// </returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="groups"/> or <paramref name="earlier"/> is null.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="least"/> is not within 0–1.</exception>
    public static IReadOnlyList<GroupLink> Find(
        IReadOnlyList<LinkableGroup> groups,
        IReadOnlyList<LinkableGroup> earlier,
        double least = UsualLeast,
        UserWords? own = null,
        Synonyms? synonyms = null)
    {
        ArgumentNullException.ThrowIfNull(groups);
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentOutOfRangeException.ThrowIfNegative(least);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(least, 1);

        var read = new GroupingOptions { Own = own ?? UserWords.None, Synonyms = synonyms ?? Synonyms.None };
        var (later, before) = (Read(groups, read), Read(earlier, read));
        if (later.Count == 0 || before.Count == 0)
        {
            return [];
        }

        var naming = new GroupKeywords([.. later.Concat(before).SelectMany(group => group.Texts)]);
        var middles = Middles([.. later, .. before]);
        return [.. later.Index()
            .OrderBy(group => group.Item.Place).Select(group => Link(group.Index)).OfType<GroupLink>()];

        GroupLink? Link(int number)
        {
            var (other, similarity) = before.Index()
                .Select(one => (one.Item, Similarity: Cosine(middles[number], middles[later.Count + one.Index])))
                .OrderByDescending(one => one.Similarity).ThenBy(one => one.Item.Group.Id, StringComparer.Ordinal)
                .First();
            var group = later[number];
            var shared = similarity < least ? [] : naming.Shared(group.Texts, other.Texts, MostShared);
            return shared.Count == 0 ? null : new GroupLink(group.Group.Id, other.Group.Id, similarity, shared);
        }
    }

    /// <summary>
    /// Sorted by their texts, so that the space is the same however they came; without those that say nothing.
    /// </summary>
    private static List<ReadGroup> Read(IReadOnlyList<LinkableGroup> groups, GroupingOptions read) => [.. groups
        .Select((group, place) => new ReadGroup(
            group,
            place,
            [.. group.Texts.Order(StringComparer.Ordinal).Select(read.Read).Where(text => text.Words.Count > 0)]))
        .Where(group => group.Texts.Count > 0)
        .OrderBy(group => string.Join('\n', group.Texts.Select(text => text.Typed)), StringComparer.Ordinal)
        .ThenBy(group => group.Group.Id, StringComparer.Ordinal)];

    private static float[][] Middles(IReadOnlyList<ReadGroup> groups)
    {
        var vocabulary = new Vocabulary();
        var texts = groups.SelectMany(group => group.Texts)
            .Select(text => Features.Whole(TextFeatures.Of(text, vocabulary))).ToList();
        var dimensions = Math.Clamp(texts.Count / 3, FewestDimensions, Dimensions);
        var points = new TextSpace(texts, vocabulary.Count, TermWeightings.Bm25, dimensions).Points(dimensions);
        var next = 0;
        return [.. groups.Select(group => Centres.Of(
            Enumerable.Range(next, group.Texts.Count).Select(_ => points[next++]).ToList(), points[0].Length))];
    }

    private static double Cosine(float[] one, float[] other) =>
        Math.Round(Math.Clamp((double)Vectors.Dot(one, other), 0, 1), 4);

    /// <param name="Group">As it was given.</param>
    /// <param name="Place">Where it was given.</param>
    /// <param name="Texts">What it says, sorted.</param>
    private sealed record ReadGroup(LinkableGroup Group, int Place, IReadOnlyList<AnalyzedText> Texts);
}
