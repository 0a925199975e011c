using Renkei.Text.Grouping;

namespace Renkei.Tests.Text.Grouping;

public sealed class GroupLinksTests
{
    private static readonly IReadOnlyList<LinkableGroup> LastYear = [Group("H29-1", "shop", 0), Group("H29-2", "ferry", 0)];

    private static readonly IReadOnlyList<LinkableGroup> ThisYear =
    [
        Group("1", "ferry", 1), Group("2", "house", 1), Group("3", "shop", 1),
        new("4", ["博物館に恐竜の骨格を展示したい。", "化石を掘る体験を博物館で開きたい。"]),
    ];

    [Fact]
    public void A_group_takes_up_the_earlier_one_on_the_same_matter()
    {
        var links = GroupLinks.Find(ThisYear, LastYear);

        Assert.Equal([("1", "H29-2"), ("3", "H29-1")], links.Select(link => (link.Id, link.Earlier)));
        Assert.All(links, link => Assert.InRange(link.Similarity, GroupLinks.UsualLeast, 1));
        Assert.All(links, link => Assert.InRange(link.Shared.Count, 1, 3));
        Assert.Contains("定期船", links[0].Shared);
    }

    [Fact]
    public void The_order_of_groups_and_texts_leaves_no_trace()
    {
        var links = GroupLinks.Find(ThisYear, LastYear);

        var turned = GroupLinks.Find([.. ThisYear.Reverse().Select(Turned)], [.. LastYear.Reverse().Select(Turned)]);

        Assert.Equal(links.Select(Shape), turned.Reverse().Select(Shape));
    }

    [Fact]
    public void A_higher_threshold_leaves_fewer_links_and_one_group_is_like_itself()
    {
        Assert.Empty(GroupLinks.Find(ThisYear, [Group("x", "house", 0)], least: 1).Where(link => link.Id != "2"));
        Assert.Equal(ThisYear.Select(group => group.Id), GroupLinks.Find(ThisYear, ThisYear, least: 0.99).Select(link => link.Earlier));
    }

    [Fact]
    public void Where_there_is_nothing_there_is_no_link()
    {
        Assert.Empty(GroupLinks.Find([], LastYear));
        Assert.Empty(GroupLinks.Find(ThisYear, []));
        Assert.Empty(GroupLinks.Find([new("1", ["", "※※※"]), new("2", [])], LastYear));
        Assert.Throws<ArgumentOutOfRangeException>(() => GroupLinks.Find(ThisYear, LastYear, least: 1.1));
    }

    /// <summary>Every second post on a matter.</summary>
    private static LinkableGroup Group(string id, string matter, int part) => new(
        id, [.. Posts.All.Where(post => post.Id.StartsWith(matter, StringComparison.Ordinal)).Select(post => post.Text)
            .Where((_, index) => index % 2 == part)]);

    private static LinkableGroup Turned(LinkableGroup group) => group with { Texts = [.. group.Texts.Reverse()] };

    private static string Shape(GroupLink link) => $"{link.Id} {link.Earlier} {link.Similarity:R} {string.Join('、', link.Shared)}";
}
