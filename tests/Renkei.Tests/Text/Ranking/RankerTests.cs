using Renkei.Text.Ranking;

namespace Renkei.Tests.Text.Ranking;

public sealed class RankerTests
{
    private static readonly IReadOnlyList<RankingDocument> Cases =
    [
        new("ferry", "離島航路の維持", "飛島と酒田を結ぶ定期船の運賃を助成した。冬の欠航への備えも進めた。"),
        new("house", "空き家バンク", "空き家の所有者と移住を望む人をつなぐ。移住者は三年で二十世帯になった。"),
        new("shop", "移動販売の立上げ", "商店のない集落の高齢者のため、移動販売車の購入費を補助した。"),
        new("snow", null, "大雪の日に高齢者の家の雪下ろしを助け合う仕組みをつくった。"),
        new("tokyo", "関係人口", "東京の若者が農作業を手伝い、関係人口になった。"),
    ];

    private static readonly Ranker Ranking = new(Cases);

    [Theory]
    [InlineData("車がなく買い物に困る高齢者のために移動販売を続けたい", "shop")]
    [InlineData("定期船の欠航で島民が困っている", "ferry")]
    [InlineData("空家", "house")]
    [InlineData("移住", "house")]
    [InlineData("飛島", "ferry")]
    [InlineData("雪", "snow")]
    [InlineData("高齢者　集落", "shop")]
    [InlineData("東京", "tokyo")]
    public void The_best_document_comes_first(string query, string expected)
    {
        var found = Ranking.Rank(query);

        Assert.Equal(expected, found[0].Id);
        Assert.Equal(Enumerable.Range(1, found.Count), found.Select(document => document.Rank));
        Assert.Equal(found.OrderByDescending(document => document.Score), found);
    }

    [Fact]
    public void A_whole_document_is_most_like_itself()
    {
        Assert.All(Cases, document => Assert.Equal(document.Id, Ranking.Like($"{document.Title}\n{document.Text}")[0].Id));
    }

    [Theory]
    [InlineData("")]
    [InlineData("　\n")]
    [InlineData("xyz")]
    public void What_nothing_shares_finds_nothing(string query)
    {
        Assert.Empty(Ranking.Rank(query));
        Assert.Empty(Ranking.Like(query));
    }

    [Fact]
    public void Documents_of_kanji_alone_change_nothing_in_what_is_found()
    {
        var kanji = new[] { "東北京都府県市町村", "京東西南北", "東西南北京都", "都京東" }
            .Select((text, index) => new RankingDocument($"kanji-{index}", text, text));

        var found = new Ranker([.. Cases, .. kanji]).Rank("東京");

        Assert.Equal(Ranking.Rank("東京").Select(document => document.Id), found.Select(document => document.Id));
    }

    [Fact]
    public void Some_of_the_documents_stand_as_they_do_among_all()
    {
        var all = Ranking.Rank("高齢者の移住と定期船");

        var some = Ranking.Rank("高齢者の移住と定期船", among: ["snow", "ferry", "nowhere", "snow"]);

        Assert.Equal(
            all.Where(document => document.Id is "snow" or "ferry").Select(document => (document.Id, document.Score)),
            some.Select(document => (document.Id, document.Score)));
        Assert.Equal([1, 2], some.Select(document => document.Rank));
        Assert.Equal("snow", Assert.Single(Ranking.Rank("雪", among: ["snow", "ferry"])).Id);
        Assert.Empty(Ranking.Like("雪", among: []));
    }

    [Theory]
    [InlineData("除雪", "snow")]
    [InlineData("連絡船", "ferry")]
    public void An_operator_says_which_words_mean_the_same(string query, string expected)
    {
        var synonyms = Synonyms.BuiltIn.With(["# 例", "", "除雪\t雪下ろし", "定期船\tフェリー\t連絡船"]);

        var ranking = new Ranker(Cases, synonyms: synonyms);

        Assert.Equal(expected, ranking.Rank(query)[0].Id);
        Assert.Contains(ranking.Explain(query, expected).SharedWords, word => word is "雪下ろし" or "定期船");
    }

    [Fact]
    public void Known_synonyms_find_what_shares_no_word()
    {
        var ranking = new Ranker([new("1", null, "地方公共団体の連携"), new("2", null, "大学の連携")]);

        Assert.Equal("1", ranking.Rank("自治体")[0].Id);
        Assert.Equal("共通する語: 地方公共団体", ranking.Explain("自治体", "1").InWords);
        Assert.Empty(new Ranker([new("1", null, "高齢者の支援")], synonyms: Synonyms.None).Rank("老人"));
    }

    [Fact]
    public void Numbers_count_in_a_short_query_only()
    {
        var ranking = new Ranker([new("1", null, "令和五年の計画"), new("2", null, "二〇一八年の計画"), new("3", null, "2018年の予算")]);

        Assert.Equal("3", ranking.Rank("2018")[0].Id);
        Assert.Empty(ranking.Like("2018"));
    }

    [Fact]
    public void No_more_come_than_were_asked_for()
    {
        Assert.Equal(2, Ranking.Rank("高齢者の移住と定期船", top: 2).Count);
        Assert.Throws<ArgumentOutOfRangeException>(() => Ranking.Rank("雪", top: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Ranking.Like("雪", top: 0));
    }

    [Fact]
    public void Two_documents_with_one_id_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new Ranker([Cases[0], Cases[0]]));
    }

    [Fact]
    public void A_match_is_explained_in_words_and_marked_in_the_text()
    {
        var reason = Ranking.Explain("高齢者のために移動販売を続けたい", "shop");

        Assert.Equal("共通する語: 移動販売、高齢者", reason.InWords);
        Assert.Equal(["移動販売"], Marked("移動販売の立上げ", reason.InTitle));
        Assert.Equal(["高齢者", "移動販売"], Marked(Cases[2].Text, reason.InText));
    }

    [Fact]
    public void A_single_character_is_marked_inside_words()
    {
        var reason = Ranking.Explain("雪", "snow");

        Assert.Equal(["雪", "雪"], Marked(Cases[3].Text, reason.InText));
        Assert.Throws<ArgumentException>(() => Ranking.Explain("雪", "nowhere"));
    }

    private static IEnumerable<string> Marked(string text, IReadOnlyList<Stretch> stretches) =>
        stretches.Select(stretch => text.Substring(stretch.Start, stretch.Length));
}
