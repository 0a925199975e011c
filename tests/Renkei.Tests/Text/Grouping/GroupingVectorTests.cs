using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Renkei.Text.Grouping;
using Renkei.Text.Ranking;
using Renkei.Text.Segmentation;

namespace Renkei.Tests.Text.Grouping;

/// <summary>What a language model, an operator's words and synonyms have to say in a grouping.</summary>
public sealed class GroupingVectorTests
{
    /// <summary>Eight texts without a word in common; a model knows which are about the sea (even) and which about snow.</summary>
    private static readonly IReadOnlyList<GroupingText> Strange =
    [
        With("0", "波止場の修繕", 9, 1), With("1", "除雪車の更新", 1, 9), With("2", "漁網の処分", 8, 2), With("3", "吹雪への備え", 2, 8),
        With("4", "灯台の保存", 9, 2), With("5", "屋根の荷重", 1, 8), With("6", "養殖の研究", 8, 1), With("7", "凍結する坂道", 2, 9),
    ];

    [Fact]
    public void A_model_groups_what_shares_no_word()
    {
        var grouping = Grouper.Group(Strange, new GroupingOptions(2));

        Assert.All(grouping.Groups, group => Assert.Single(group.Members.Select(member => int.Parse(member.Id) % 2).Distinct()));
        Assert.All(grouping.Groups, group => Assert.All(group.Members, member => Assert.InRange(member.Similarity, 0.5, 1)));
    }

    [Fact]
    public void A_model_finds_homes_too()
    {
        var locks = new Dictionary<string, string> { ["0"] = "海", ["1"] = "雪" };

        var grouping = Grouper.Group(Strange, new GroupingOptions { Locks = locks });

        Assert.Equal(["0", "2", "4", "6"], grouping.Groups.Single(group => group.Name == "海").Members.Select(member => member.Id).Order());
    }

    [Fact]
    public void Words_still_count_beside_a_model_that_knows_nothing()
    {
        var grouping = Grouper.Group(
            [.. Posts.All.Select(post => post with { Vector = new float[] { 1, 0 } })], new GroupingOptions(3));

        Assert.All(grouping.Groups, group => Assert.Single(group.Members.Select(member => member.Id.Split('-')[0]).Distinct()));
    }

    [Property(MaxTest = 10)]
    public Property Order_and_length_of_vectors_leave_no_trace() =>
        Prop.ForAll(Gen.Shuffle(Strange.ToArray()).ToArbitrary(), shuffled =>
            Shape(Grouper.Group([.. shuffled.Select(text => text with { Vector = Scaled(text.Vector, 1 << 20) })]))
            == Shape(Grouper.Group(Strange)));

    [Fact]
    public void Vectors_that_do_not_fit_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Grouper.Group([Strange[0], new("x", "魚市場")]));
        Assert.Throws<ArgumentException>(() => Grouper.Group([Strange[0], With("x", "魚市場", 1, 2, 3)]));
        Assert.Throws<ArgumentException>(() => Grouper.Group([Strange[0], With("x", "魚市場", 1, float.NaN)]));
        Assert.Throws<ArgumentException>(() => Grouper.Group([With("x", "魚市場", float.PositiveInfinity, 0)]));
        Assert.Throws<ArgumentException>(() => Grouper.Describe(
            [Strange[0], new("x", "魚市場")], new Dictionary<string, string> { ["0"] = "海", ["x"] = "海" }));
    }

    [Fact]
    public void The_largest_numbers_and_none_at_all_are_vectors_too()
    {
        var grouping = Grouper.Group(
            [With("1", "波止場", float.MaxValue, 0), With("2", "灯台", float.MaxValue, 1), With("3", "除雪車", 0, 0)], new GroupingOptions(2));

        Assert.Equal(["1", "2"], grouping.Groups[0].Members.Select(member => member.Id).Order());
    }

    [Fact]
    public void An_operator_s_words_stay_whole_in_labels()
    {
        GroupingText[] texts = [new("1", "ゆざ塾の講師が足りない。"), new("2", "ゆざ塾を続けたい。"), new("3", "橋を直したい。")];

        var own = Grouper.Group(texts, new GroupingOptions(2) { Own = UserWords.Read(["ゆざ塾"]) });
        var given = Grouper.Describe(
            texts, texts.ToDictionary(text => text.Id, text => text.Id == "3" ? "橋" : "塾"), UserWords.Read(["ゆざ塾"]));

        Assert.Contains("ゆざ塾", own.Groups[0].Keywords);
        Assert.Contains("ゆざ塾", given.Groups[0].Keywords);
    }

    [Fact]
    public void An_operator_s_synonyms_bring_together_what_shares_no_word()
    {
        GroupingText[] texts =
        [
            new("1", "定期船の欠航"), new("2", "連絡船の更新"), new("3", "空き家の解体"), new("4", "空き家の活用"),
        ];
        var synonyms = Synonyms.None.With(["定期船\t連絡船"]);

        var grouping = Grouper.Group(texts, new GroupingOptions(2) { Synonyms = synonyms });

        Assert.Equal(["1,2", "3,4"], grouping.Groups.Select(group => string.Join(',', group.Members.Select(member => member.Id).Order())).Order());
    }

    private static GroupingText With(string id, string text, params float[] vector) => new(id, text) { Vector = vector };

    private static ReadOnlyMemory<float> Scaled(ReadOnlyMemory<float> vector, float factor) =>
        Array.ConvertAll(vector.ToArray(), value => value * factor);

    private static string Shape(Renkei.Text.Grouping.Grouping grouping) => string.Join('|', grouping.Groups.Select(group =>
        $"{group.Label}:{string.Join(',', group.Members.Select(member => $"{member.Id}={member.Similarity}"))}"));
}
