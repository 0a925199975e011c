using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Renkei.Text.Grouping;

namespace Renkei.Tests.Text.Grouping;

public sealed class GrouperTests
{
    [Fact]
    public void Posts_on_one_matter_come_together()
    {
        var grouping = Grouper.Group(Posts.All, new GroupingOptions(Groups: 3));

        var matters = grouping.Groups.Select(group => group.Members.Select(Matter).Distinct().Single());
        Assert.Equal(["ferry", "house", "shop"], matters.Order());
    }

    [Fact]
    public void A_group_is_named_by_what_sets_it_apart()
    {
        var ferry = Grouper.Group(Posts.All, new GroupingOptions(Groups: 3)).Groups
            .Single(group => Matter(group.Members[0]) == "ferry");

        Assert.Contains("定期船", ferry.Label, StringComparison.Ordinal);
        Assert.Contains("島民", ferry.Keywords);
        Assert.InRange(ferry.Keywords.Count, 1, 8);
    }

    [Property(MaxTest = 20)]
    public Property The_order_of_the_texts_leaves_no_trace() =>
        Prop.ForAll(Gen.Shuffle(Posts.All.ToArray()).ToArbitrary(), shuffled =>
            Shape(Grouper.Group(shuffled)) == Shape(Grouper.Group(Posts.All)));

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(18)]
    public void As_many_groups_come_out_as_are_asked_for(int groups)
    {
        var grouping = Grouper.Group(Posts.All, new GroupingOptions(groups));

        Assert.Equal(groups, grouping.Groups.Count);
        Assert.Equal(Enumerable.Range(1, groups), grouping.Groups.Select(group => group.Number));
        Assert.Equal(18, grouping.Groups.Sum(group => group.Members.Count));
    }

    [Fact]
    public void The_texts_decide_when_no_number_is_given() =>
        Assert.InRange(Grouper.Group(Posts.All).Groups.Count, 3, 9);

    [Fact]
    public void More_groups_than_texts_are_not_to_be_had() =>
        Assert.Equal(18, Grouper.Group(Posts.All, new GroupingOptions(100)).Groups.Count);

    [Fact]
    public void Members_stand_by_similarity_within_0_and_1()
    {
        foreach (var group in Grouper.Group(Posts.All, new GroupingOptions(3)).Groups)
        {
            Assert.All(group.Members, member => Assert.InRange(member.Similarity, 0, 1));
            Assert.Equal(group.Members.OrderByDescending(member => member.Similarity), group.Members);
        }
    }

    [Fact]
    public void Texts_without_a_word_get_a_group_of_their_own_at_the_end()
    {
        var grouping = Grouper.Group([.. Posts.All, new("none-1", ""), new("none-2", "※※※")], new GroupingOptions(3));

        Assert.Equal(4, grouping.Groups.Count);
        Assert.Equal(["none-1", "none-2"], grouping.Groups[^1].Members.Select(member => member.Id));
        Assert.NotEmpty(grouping.Groups[^1].Label);
    }

    [Fact]
    public void A_text_of_stop_words_alone_is_grouped_by_them()
    {
        var grouping = Grouper.Group([.. Posts.All, new("stop-1", "支援の強化"), new("stop-2", "支援を強化")], new GroupingOptions(4));

        Assert.Equal(["stop-1", "stop-2"], grouping.Groups[^1].Members.Select(member => member.Id).Order());
    }

    [Fact]
    public void Nothing_and_little_can_be_grouped()
    {
        Assert.Empty(Grouper.Group([]).Groups);
        Assert.Single(Grouper.Group([new("a", "")]).Groups);
        Assert.Single(Grouper.Group([new("a", "離島航路")]).Groups);
        Assert.Equal(2, Grouper.Group([new("a", "離島航路"), new("b", "空き家")], new GroupingOptions(2)).Groups.Count);
    }

    [Fact]
    public void The_same_post_many_times_is_one_group()
    {
        var mass = Enumerable.Range(0, 30).Select(i => new GroupingText($"mass-{i}", "原発の再稼働に断固として抗議します。"));

        var grouping = Grouper.Group([.. Posts.All, .. mass]);

        Assert.Single(grouping.Groups, group => group.Members.Any(member => Matter(member) == "mass"));
    }

    [Fact]
    public void Fewer_than_one_group_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Grouper.Group(Posts.All, new GroupingOptions(0)));

    private static string Matter(GroupMember member) => member.Id.Split('-')[0];

    private static string Shape(Renkei.Text.Grouping.Grouping grouping) => string.Join('\n', grouping.Groups.Select(
        group => $"{group.Label}|{string.Join('、', group.Keywords)}|{string.Join(' ', group.Members)}"));
}
