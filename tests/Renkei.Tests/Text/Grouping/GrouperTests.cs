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

    [Property(MaxTest = 10)]
    public Property Nor_does_it_with_copies_near_copies_and_locks()
    {
        const string Post = "除去された土を全国の公共工事で使うことには反対です。発生した場所で厳重に管理するという原則を守り、汚染を広げないでください。国民の健康と環境を第一に考え、計画を白紙に戻すよう強く求めます。";
        GroupingText[] texts =
        [
            .. Posts.All, .. Posts.All.Take(4).Select(post => post with { Id = $"again-{post.Id}" }), new("mass-1", Post),
            new("mass-2", Post.Replace("強く", "切に", StringComparison.Ordinal)), new("mass-3", Post.Replace("強く", "ぜひ", StringComparison.Ordinal)),
            new("none-1", ""), new("none-2", ""),
        ];
        var locks = new Dictionary<string, string> { ["ferry-1"] = "運賃", ["ferry-2"] = "欠航", ["mass-2"] = "反対" };
        var options = new[]
        {
            new GroupingOptions(), new GroupingOptions(5) { Levels = 2 }, new GroupingOptions { Locks = locks }, new GroupingOptions(7) { Locks = locks },
        };
        var expected = options.Select(option => Shape(Grouper.Group(texts, option))).ToList();

        return Prop.ForAll(Gen.Shuffle(texts).ToArbitrary(), shuffled =>
            options.Select(option => Shape(Grouper.Group(shuffled, option))).SequenceEqual(expected));
    }

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

    [Theory]
    [InlineData(12)]
    [InlineData(40)]
    [InlineData(120)]
    public void The_texts_decide_when_no_number_is_given_whatever_their_order(int each)
    {
        var posts = ManyPosts.On(matters: 5, each).ToArray();
        var found = Grouper.Group(posts).Groups;
        new Random(5).Shuffle(posts);

        Assert.InRange(found.Count, 4, 6);
        Assert.All(found, group => Assert.Single(group.Members.Select(Matter).Distinct()));
        Assert.Equal(found.Count, Grouper.Group(posts).Groups.Count);
    }

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
    public void A_text_alone_in_its_group_is_typical_of_it_unless_it_has_no_word()
    {
        Assert.Equal(1, Grouper.Group([new("a", "離島航路"), new("b", "空き家")], new GroupingOptions(2)).Groups[1].Members[0].Similarity);
        Assert.Equal(0, Grouper.Group([new("a", "")]).Groups[0].Members[0].Similarity);
        Assert.Equal(0, Grouper.Group([.. Posts.All, new("alone", "博物館に恐竜の骨格を展示したい。")]).Groups
            .Single(group => group.IsOutlier && group.Members[0].Id == "alone").Members[0].Similarity);
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
    public void Ten_thousand_copies_are_one_voice()
    {
        var mass = Enumerable.Range(0, 10_000).Select(i => new GroupingText(
            $"mass-{i}", $"原発の再稼働に断固として抗議します{(i % 2 == 0 ? "。" : "！")}"));

        var grouping = Grouper.Group([.. Posts.All, .. mass], new GroupingOptions(4));

        var copies = Assert.Single(grouping.Groups, group => group.Members.Any(member => Matter(member) == "mass"));
        Assert.Equal(1, copies.Voices);
        Assert.All(copies.Members, member => Assert.Equal(10_000, member.Copies));
    }

    [Fact]
    public void A_near_copy_is_a_copy_and_a_reworded_text_is_not()
    {
        const string Post = "除去された土を全国の公共工事で使うことには反対です。発生した場所で厳重に管理するという原則を守り、汚染を広げないでください。国民の健康と環境を第一に考え、計画を白紙に戻すよう強く求めます。説明会を全国で開き、放射能の濃度をどのように測り、誰がいつまで管理するのかを、住民に分かる言葉で示すことも必要です。";
        var texts = new GroupingText[]
        {
            new("one", Post), new("near", Post.Replace("強く", "切に", StringComparison.Ordinal)),
            new("reworded", "土の再利用を全国の工事で進めないでください。汚染は発生した場所で管理するのが原則のはずです。環境と健康を守るため、計画の撤回を求めます。"),
        };

        var members = Grouper.Group(texts, new GroupingOptions(2)).Groups.SelectMany(group => group.Members).ToDictionary(member => member.Id);

        Assert.Equal(2, members["one"].Copies);
        Assert.Equal(2, members["near"].Copies);
        Assert.Equal(1, members["reworded"].Copies);
    }

    [Fact]
    public void Levels_hold_each_group_once_and_the_broader_hold_the_finer()
    {
        var grouping = Grouper.Group(Posts.All, new GroupingOptions(9) { Levels = 3 });

        Assert.Equal(2, grouping.Broader.Count);
        Assert.All(grouping.Broader, level => Assert.Equal(Enumerable.Range(1, 9), level.SelectMany(broad => broad.Groups).Order()));
        Assert.All(grouping.Broader[1], finer => Assert.Single(
            grouping.Broader[0], broad => finer.Groups.All(broad.Groups.Contains)));
        Assert.True(grouping.Broader[0].Count <= grouping.Broader[1].Count);
    }

    [Fact]
    public void A_text_like_no_other_stands_alone_when_the_texts_decide()
    {
        var grouping = Grouper.Group([.. Posts.All, new("alone", "博物館に恐竜の骨格を展示したい。")]);

        var alone = Assert.Single(grouping.Groups, group => group.Members.Any(member => member.Id == "alone"));
        Assert.True(alone.IsOutlier);
        Assert.Equal("分類なし", alone.Label);
        Assert.DoesNotContain(Grouper.Group(Posts.All, new GroupingOptions(18)).Groups, group => group.IsOutlier);
    }

    [Fact]
    public void Given_groups_are_named_with_their_evidence()
    {
        var grouping = Grouper.Describe(Posts.All, Posts.All.ToDictionary(text => text.Id, text => text.Id.Split('-')[0]));

        Assert.Equal(["ferry", "house", "shop"], grouping.Groups.Select(group => group.Name!).Order(StringComparer.Ordinal));
        var house = grouping.Groups.Single(group => group.Name == "house");
        Assert.Equal(house.Keywords, house.Evidence.Select(evidence => evidence.Keyword));
        Assert.All(house.Evidence, evidence => Assert.InRange(evidence.Voices, 1, evidence.All));
        Assert.All(house.Members, member => Assert.InRange(member.Shared.Count, 0, 3));
        Assert.Contains(house.Members, member => member.Shared.Any(word => word.Contains("所有", StringComparison.Ordinal)));
        Assert.Throws<ArgumentException>(() => Grouper.Describe(Posts.All, new Dictionary<string, string>()));
    }

    [Property(MaxTest = 100)]
    public bool Any_texts_can_be_grouped_and_none_is_lost(string?[] texts, PositiveInt groups)
    {
        var given = texts.Select((text, index) => new GroupingText($"{index}", text ?? "\ud800")).ToList();

        var grouping = Grouper.Group(given, new GroupingOptions(groups.Get) { Levels = 2 });

        return grouping.Groups.SelectMany(group => group.Members).Select(member => member.Id).Order(StringComparer.Ordinal)
            .SequenceEqual(given.Select(text => text.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Odd_texts_do_no_harm()
    {
        GroupingText[] odd =
        [
            new("empty", ""), new("space", " \u3000\n"), new("high", "\ud83d"), new("low", "\ude00島"), new("one", "雪"),
            new("zero", "\0\u0001"), new("long", new string('雪', 1 << 20)), new("wide", string.Concat(Enumerable.Repeat("空き家の解体費。", 1 << 12))),
        ];

        var grouping = Grouper.Group([.. Posts.All, .. odd], new GroupingOptions(5));

        Assert.Equal(26, grouping.Groups.Sum(group => group.Members.Count));
    }

    [Fact]
    public void Fewer_than_one_group_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Grouper.Group(Posts.All, new GroupingOptions(0)));

    private static string Matter(GroupMember member) => member.Id.Split('-')[0];

    private static string Shape(Renkei.Text.Grouping.Grouping grouping) => string.Join('\n', grouping.Groups.Select(
        group => $"{group.Label}|{string.Join('、', group.Keywords)}|{string.Join(' ', group.Members)}"));
}
