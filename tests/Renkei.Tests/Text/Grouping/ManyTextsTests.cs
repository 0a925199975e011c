using Renkei.Text.Grouping;

namespace Renkei.Tests.Text.Grouping;

/// <summary>More than 3,000 voices: an even spread of them is grouped, and the others join.</summary>
public sealed class ManyTextsTests
{
    private const int Groups = 12;

    private static readonly IReadOnlyList<GroupingText> Texts =
        [.. ManyPosts.On(matters: 8, each: 398), .. ManyPosts.Odd];

    [Fact]
    public void Very_many_texts_come_into_as_many_groups_as_are_asked_for_in_whatever_order()
    {
        var shuffled = Texts.ToArray();
        new Random(4).Shuffle(shuffled);

        var grouping = Grouper.Group(Texts, new GroupingOptions(Groups));
        var other = Grouper.Group(shuffled, new GroupingOptions(Groups));

        Assert.Equal(3200, grouping.Groups.Sum(group => group.Voices));
        Assert.Equal(
            Texts.Select(text => text.Id).Order(),
            grouping.Groups.SelectMany(group => group.Members).Select(member => member.Id).Order());
        Assert.Equal(Groups, grouping.Groups.Count);
        Assert.Equal(Shape(grouping), Shape(other));
    }

    [Fact]
    public void Names_of_texts_that_are_not_in_the_spread_hold_and_open_no_group_beyond_the_number()
    {
        // Of 3,200 texts in ordinal order every sixteenth is not in the spread.
        var outside = Texts.OrderBy(text => text.Text, StringComparer.Ordinal)
            .Where((_, place) => place % 16 == 15).Select(text => text.Id).ToList();
        var options = new GroupingOptions(Groups)
        {
            Locks = outside.Take(3).Index().ToDictionary(text => text.Item, text => $"職員{text.Index}"),
            Previous = outside.Skip(3).Take(40).Index().ToDictionary(text => text.Item, text => $"前回{text.Index / 2}"),
        };

        var grouping = Grouper.Group(Texts, options);

        var groupOf = grouping.Groups.SelectMany(group => group.Members.Select(member => (member.Id, group)))
            .ToDictionary(one => one.Id, one => one.group);
        Assert.Equal(Groups, grouping.Groups.Count);
        Assert.Equal(3200, groupOf.Count);
        Assert.All(options.Locks, one => Assert.Equal(one.Value, groupOf[one.Key].Name));
        Assert.All(
            options.Previous.GroupBy(one => one.Value),
            name => Assert.Single(name.Select(one => groupOf[one.Key].Number).Distinct()));
    }

    [Fact]
    public void What_is_like_no_other_stands_alone_among_very_many_too()
    {
        var grouping = Grouper.Group(Texts);

        var alone = grouping.Groups.Where(group => group.IsOutlier).Select(group => group.Members.Single().Id);
        Assert.Equal(ManyPosts.Odd.Select(text => text.Id).Order(), alone.Order());
    }

    private static string Shape(Renkei.Text.Grouping.Grouping grouping) => string.Join('\n', grouping.Groups.Select(
        group => $"{group.Label}|{string.Join(' ', group.Members)}"));
}
