using Renkei.Text.Arithmetic;
using Renkei.Text.Keywords;

namespace Renkei.Text.Grouping;

/// <summary>Names groups and tells how typical each text is.</summary>
internal sealed class Description(IReadOnlyList<Voice> voices, float[][] points, Placement placement, bool hasOutliers)
{
    private const string Outlier = "分類なし";
    private const int MostShared = 3;

    private readonly GroupKeywords _naming = new([.. voices.Select(voice => voice.Text)]);

    public Grouping Describe(int levels)
    {
        var parts = Enumerable.Range(0, voices.Count)
            .GroupBy(voice => placement.Groups[voice])
            .OrderByDescending(part => part.Count()).ThenBy(part => part.First())
            .Select(part => (Group: part.Key, Members: part.ToArray()))
            .ToList();
        var groups = parts.AsParallel().AsOrdered()
            .Select((part, index) => Describe(index + 1, placement.Names[part.Group], part.Members)).ToList();
        return new Grouping(groups) { Broader = Broader([.. parts.Select(part => part.Members)], levels) };
    }

    private TextGroup Describe(int number, string? name, int[] group)
    {
        var texts = group.Select(voice => voices[voice].Text).ToList();
        var terms = _naming.Of(texts);
        var isOutlier = hasOutliers && name is null && group is [var only] && voices[only].Ids.Count == 1;
        var centre = CentreOf(group);

        // What joins a group that people or an earlier run made is measured against that, not against others that join.
        var held = Array.FindAll(group, voice => voices[voice].Name is not null);
        var isJoined = held.Length > 0 && held.Length < group.Length;
        var (middle, theirs) = isJoined
            ? (CentreOf(held), terms.KnownTo(held.Select(voice => voices[voice].Text)))
            : (centre, terms);
        var members = GroupMember.InOrder(group.SelectMany(voice =>
        {
            var joins = isJoined && voices[voice].Name is null;
            var similarity = isOutlier ? 0
                : group.Length == 1 ? Alone(voices[voice])
                : Similarity(points[voice], joins ? middle : centre);
            return Members(voices[voice], similarity, joins ? theirs : terms);
        }));

        return new TextGroup(number, isOutlier ? Outlier : terms.Label, terms.Keywords, [.. members])
        {
            Name = name,
            Voices = group.Length,
            IsOutlier = isOutlier,
            Words = terms.Words,
            Evidence = terms.Evidence,
        };
    }

    private float[] CentreOf(int[] group) => Centres.Of(group.Select(voice => points[voice]), points[0].Length);

    private static IEnumerable<GroupMember> Members(Voice voice, double similarity, GroupTerms terms)
    {
        var shared = terms.SharedBy(voice.Text, MostShared);
        return voice.Ids.Select(id => new GroupMember(id, similarity) { Copies = voice.Ids.Count, Shared = shared });
    }

    /// <summary>
    /// A text is typical of a group that it makes alone, even if nobody else has its words and its point is zero.
    /// </summary>
    private static int Alone(Voice voice) => voice.Text.Words.Count > 0 ? 1 : 0;

    private static double Similarity(float[] point, float[] centre) =>
        Math.Round(Math.Clamp((double)Vectors.Dot(point, centre), 0, 1), 4);

    private List<IReadOnlyList<BroadGroup>> Broader(List<int[]> groups, int levels)
    {
        if (levels < 2 || groups.Count == 0)
        {
            return [];
        }

        var middles = groups
            .Select(group => Centres.Of(group.Select(voice => points[voice]), points[0].Length)).ToArray();
        var dendrogram = AverageLinkage.Build(Pairs.Of(middles), [.. groups.Select(group => group.Length)]);
        return [.. Enumerable.Range(1, levels - 1).Select(level => BroadLevel(groups, dendrogram.Cut(CountAt(level))))];

        int CountAt(int level) =>
            Math.Clamp((int)Math.Round(Math.Pow(groups.Count, level / (double)levels)), 1, groups.Count);
    }

    private List<BroadGroup> BroadLevel(List<int[]> groups, int[] found) =>
        [.. Enumerable.Range(0, groups.Count)
            .GroupBy(group => found[group])
            .OrderByDescending(broad => broad.Sum(group => groups[group].Length)).ThenBy(broad => broad.First())
            .Select((broad, index) => new BroadGroup(
                index + 1,
                _naming.Of([.. broad.SelectMany(group => groups[group]).Select(voice => voices[voice].Text)]).Label,
                [.. broad.Select(group => group + 1)]))];
}
