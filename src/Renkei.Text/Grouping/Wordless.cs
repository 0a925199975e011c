namespace Renkei.Text.Grouping;

/// <summary>Where texts go that have no word to be compared by: "", ※※※.</summary>
internal static class Wordless
{
    private const string Heading = "その他（語句なし）";

    /// <summary>
    /// Whether they get a group of their own: not where every group is one that people made, nor where it would be one more
    /// than was asked for.
    /// </summary>
    public static bool StandApart(IReadOnlyList<Voice> worded, GroupingOptions options)
    {
        var locked = worded.Select(voice => voice.Name).OfType<string>().Distinct(StringComparer.Ordinal)
            .Count(options.Locks.Values.ToHashSet(StringComparer.Ordinal).Contains);
        return worded.Count == 0
            || (options.Groups is { } groups ? groups > Math.Max(1, locked) : !options.HasLocksAlone);
    }

    /// <summary>A group of their own, at the end.</summary>
    public static Grouping Append(Grouping grouping, IReadOnlyList<Voice> wordless)
    {
        var last = new TextGroup(grouping.Groups.Count + 1, Heading, [], [.. Members(wordless)]) { Voices = wordless.Count };
        return grouping with
        {
            Groups = [.. grouping.Groups, last],
            Broader = [.. grouping.Broader.Select(level =>
                (IReadOnlyList<BroadGroup>)[.. level, new BroadGroup(level.Count + 1, last.Label, [last.Number])])],
        };
    }

    /// <summary>They join the group that has most texts of people already.</summary>
    public static Grouping JoinLargest(Grouping grouping, IReadOnlyList<Voice> wordless)
    {
        var largest = grouping.Groups.MaxBy(group => group.Voices)!;
        var joined = largest with
        {
            Members = [.. GroupMember.InOrder(largest.Members.Concat(Members(wordless)))],
            Voices = largest.Voices + wordless.Count,
        };
        return grouping with { Groups = [.. grouping.Groups.Select(group => group == largest ? joined : group)] };
    }

    private static IEnumerable<GroupMember> Members(IReadOnlyList<Voice> wordless) => GroupMember.InOrder(
        wordless.SelectMany(voice => voice.Ids.Select(id => new GroupMember(id, 0) { Copies = voice.Ids.Count })));
}
