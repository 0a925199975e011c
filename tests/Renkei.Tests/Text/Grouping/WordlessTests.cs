using Renkei.Text.Grouping;

namespace Renkei.Tests.Text.Grouping;

/// <summary>Texts that say nothing: symbols, blanks.</summary>
public sealed class WordlessTests
{
    [Theory]
    [InlineData(null)]
    [InlineData(3)]
    [InlineData(2)]
    public void Texts_without_a_word_are_a_group_at_the_end_and_never_one_more_than_was_asked_for(int? groups)
    {
        var grouping = Grouper.Group(WithWordless, new GroupingOptions(groups) { Levels = 2 });

        Assert.InRange(grouping.Groups.Count, 2, groups ?? 9);
        Assert.Equal(["none-1", "none-2", "none-3"], grouping.Groups[^1].Members.Select(member => member.Id));
        Assert.Equal([1, 2, 2], grouping.Groups[^1].Members.Select(member => member.Copies));
        Assert.All(grouping.Groups[^1].Members, member => Assert.Equal(0, member.Similarity));
        Assert.NotEmpty(grouping.Groups[^1].Label);
        Assert.Equal(Enumerable.Range(1, grouping.Groups.Count), grouping.Broader[0].SelectMany(broad => broad.Groups).Order());
    }

    [Fact]
    public void In_one_group_texts_without_a_word_stand_behind_the_others()
    {
        var only = Assert.Single(Grouper.Group(WithWordless, new GroupingOptions(1)).Groups);

        Assert.Equal(21, only.Members.Count);
        Assert.Equal(20, only.Voices);
        Assert.Equal(["none-1", "none-2", "none-3"], only.Members.Skip(18).Select(member => member.Id));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(2)]
    public void Where_all_groups_are_locked_texts_without_a_word_join_the_largest(int? groups)
    {
        var locks = new Dictionary<string, string> { ["ferry-1"] = "航路", ["house-1"] = "空き家" };

        var grouping = Grouper.Group(WithWordless, new GroupingOptions(groups) { Locks = locks });

        Assert.Equal(["空き家", "航路"], grouping.Groups.Select(group => group.Name!).Order(StringComparer.Ordinal));
        var largest = grouping.Groups.MaxBy(group => group.Voices)!;
        var unlike = largest.Members.Where(member => member.Similarity == 0).Select(member => member.Id).ToHashSet();
        Assert.Superset(new HashSet<string> { "none-1", "none-2", "none-3" }, unlike);
    }

    [Fact]
    public void Beside_locked_groups_there_may_be_room_for_texts_without_a_word()
    {
        var locks = new Dictionary<string, string> { ["ferry-1"] = "航路" };

        var grouping = Grouper.Group(WithWordless, new GroupingOptions(2) { Locks = locks });

        Assert.Equal(2, grouping.Groups.Count);
        Assert.Equal("航路", grouping.Groups[0].Name);
        Assert.Equal("none-1", grouping.Groups[1].Members[0].Id);
    }

    [Fact]
    public void A_text_of_stop_words_alone_is_grouped_by_them()
    {
        var grouping = Grouper.Group([.. Posts.All, new("stop-1", "支援の強化"), new("stop-2", "支援を強化")], new GroupingOptions(4));

        Assert.Equal(["stop-1", "stop-2"], grouping.Groups[^1].Members.Select(member => member.Id).Order());
    }

    [Fact]
    public void Levels_are_there_without_a_word_to_go_by()
    {
        var grouping = Grouper.Group([new("1", "※※※")], new GroupingOptions { Levels = 3 });

        Assert.Equal(2, grouping.Broader.Count);
        Assert.All(grouping.Broader, level => Assert.Equal([1], Assert.Single(level).Groups));
    }

    private static IReadOnlyList<GroupingText> WithWordless =>
        [.. Posts.All, new("none-2", "※※※"), new("none-1", ""), new("none-3", "※※※")];
}
