using Renkei.Text.Grouping;

namespace Renkei.Tests.Text.Grouping;

/// <summary>Groups that people locked, or that an earlier run made, stay.</summary>
public sealed class HeldGroupTests
{
    [Fact]
    public void Locked_texts_stay_and_all_others_find_a_home()
    {
        var locks = new Dictionary<string, string> { ["ferry-1"] = "航路", ["house-1"] = "空き家", ["shop-1"] = "買い物" };

        var grouping = Grouper.Group(Posts.All, new GroupingOptions { Locks = locks });

        Assert.Equal(locks.Values.ToHashSet(), grouping.Groups.Select(group => group.Name!).ToHashSet());
        Assert.All(grouping.Groups, group => Assert.Single(group.Members.Select(Matter).Distinct()));
        Assert.All(locks, pair => Assert.Contains(pair.Key, IdsOf(grouping, pair.Value)));
    }

    [Fact]
    public void Locks_alone_are_all_the_groups_there_are_and_what_was_together_goes_into_one_of_them_together()
    {
        GroupingText[] texts = [.. Posts.All, new("alone", "博物館に恐竜の骨格を展示したい。"), new("none", "※※※")];
        var options = new GroupingOptions
        {
            Locks = new Dictionary<string, string> { ["ferry-1"] = "航路", ["house-1"] = "空き家", ["nowhere"] = "花火" },
            Previous = new Dictionary<string, string>
            {
                ["house-2"] = "1",
                ["house-3"] = "1",
                ["ferry-2"] = "1",
                ["shop-1"] = "2",
                ["shop-2"] = "2",
                ["ferry-6"] = "空き家",
                ["shop-3"] = "空き家",
            },
        };

        var grouping = Grouper.Group(texts, options);

        Assert.Equal(["空き家", "航路"], grouping.Groups.Select(group => group.Name!).Order(StringComparer.Ordinal));
        Assert.Equal(texts.Length, grouping.Groups.Sum(group => group.Members.Count));
        string[] together = ["house-1", "house-2", "house-3", "ferry-2", "ferry-6"];
        Assert.Equal(together.Order(), IdsOf(grouping, "空き家").Intersect(together).Order());
        Assert.Single(grouping.Groups, group => group.Members.Any(member => member.Id is "shop-1" or "shop-2"));
        Assert.DoesNotContain(grouping.Groups, group => group.IsOutlier);
    }

    [Fact]
    public void Locks_of_texts_that_are_not_there_hold_nothing()
    {
        var locks = new Dictionary<string, string> { ["nowhere"] = "花火" };
        GroupingText[] texts = [.. Posts.All, new("alone", "博物館に恐竜の骨格を展示したい。")];

        var grouping = Grouper.Group(texts, new GroupingOptions { Locks = locks });

        Assert.Contains(grouping.Groups, group => group.IsOutlier);
        Assert.Equal(
            Grouper.Group(texts).Groups.Select(group => group.Members.Count), grouping.Groups.Select(group => group.Members.Count));
    }

    [Fact]
    public void With_a_number_locked_groups_stay_apart_beside_new_ones()
    {
        var locks = new Dictionary<string, string> { ["ferry-1"] = "運賃", ["ferry-2"] = "欠航", ["shop-2"] = "欠航" };

        var grouping = Grouper.Group(Posts.All, new GroupingOptions(4) { Locks = locks });

        Assert.Equal(4, grouping.Groups.Count);
        Assert.Contains("ferry-1", IdsOf(grouping, "運賃"));
        Assert.Contains("ferry-2", IdsOf(grouping, "欠航"));
        Assert.Contains("shop-2", IdsOf(grouping, "欠航"));
    }

    [Fact]
    public void What_was_together_stays_together_when_texts_are_added()
    {
        var before = Grouper.Group([.. Posts.All.Where((_, index) => index % 5 != 0)], new GroupingOptions(4));
        var previous = before.Groups.SelectMany(group => group.Members.Select(member => (member.Id, Name: $"{group.Number}")))
            .ToDictionary(member => member.Id, member => member.Name);

        var after = Grouper.Group(Posts.All, new GroupingOptions { Previous = previous });

        var now = after.Groups.SelectMany(group => group.Members.Select(member => (member.Id, group.Number)))
            .ToDictionary(member => member.Id, member => member.Number);
        Assert.Equal(18, now.Count);
        Assert.All(previous.GroupBy(one => one.Value), group => Assert.Single(group.Select(one => now[one.Key]).Distinct()));
    }

    [Fact]
    public void Groups_of_last_year_hold_beside_the_texts_of_this_year_which_join_them_or_make_their_own()
    {
        var lastYear = Enumerable.Range(1, 3).SelectMany(number => new[]
        {
            (Id: $"ferry-{number}", Group: "離島航路の維持"), (Id: $"house-{number}", Group: "空き家の活用"),
        }).ToDictionary(text => text.Id, text => text.Group);

        var grouping = Grouper.Group(Posts.All, new GroupingOptions(3) { Previous = lastYear });

        Assert.Equal(3, grouping.Groups.Count);
        Assert.Equal(
            [("ferry", "離島航路の維持"), ("house", "空き家の活用"), ("shop", null)],
            grouping.Groups.SelectMany(group => group.Members.Select(member => (Matter(member), group.Name))).Distinct().Order());
    }

    [Fact]
    public void A_locked_group_keeps_its_name_when_an_earlier_one_joins_it()
    {
        GroupingText[] texts = [new("1", "橋の点検"), new("2", "橋の補修"), new("3", "船の欠航")];
        var options = new GroupingOptions(1)
        {
            Locks = new Dictionary<string, string> { ["3"] = "航路" },
            Previous = new Dictionary<string, string> { ["1"] = "橋", ["2"] = "橋" },
        };

        var group = Assert.Single(Grouper.Group(texts, options).Groups);

        Assert.Equal("航路", group.Name);
    }

    [Fact]
    public void What_joins_a_locked_group_is_told_by_the_words_that_were_in_it_before()
    {
        GroupingText[] texts =
        [
            new("a", "橋りょうの点検を担う技術職員がいない。"), new("b", "橋りょうの点検の費用が重い。"),
            new("c", "橋りょうの点検と備蓄倉庫の更新を急ぎたい。"), new("d", "海岸の漂着ごみと備蓄倉庫の置き場に困る。"),
        ];

        var members = Grouper.Group(texts, new GroupingOptions { Locks = new Dictionary<string, string> { ["a"] = "橋", ["b"] = "橋" } })
            .Groups.Single().Members.ToDictionary(member => member.Id);

        Assert.Contains("点検", string.Join('、', members["c"].Shared), StringComparison.Ordinal);
        Assert.Empty(members["d"].Shared);
        Assert.True(members["c"].Similarity > members["d"].Similarity);
    }

    private static IEnumerable<string> IdsOf(Renkei.Text.Grouping.Grouping grouping, string name) =>
        grouping.Groups.Single(group => group.Name == name).Members.Select(member => member.Id);

    private static string Matter(GroupMember member) => member.Id.Split('-')[0];
}
