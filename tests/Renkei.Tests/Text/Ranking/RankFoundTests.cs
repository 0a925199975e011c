using Renkei.Text.Ranking;

namespace Renkei.Tests.Text.Ranking;

public sealed class RankFoundTests
{
    private static readonly RankingDocument[] Documents =
    [
        new("1", "移動販売の立上げ", "商店のない集落の高齢者のため、移動販売車の購入費を補助した。"),
        new("2", "離島航路の維持", "飛島と酒田を結ぶ定期船の運賃を助成した。"),
        new("3", "買い物弱者への支援", "老人の買物を手伝う。買い物に行けない高齢者が増えた。"),
        new("4", null, "除雪の担い手が足りない。高齢者の家の雪下ろしを手伝う。"),
        new("5", "地方公共団体の連携", "自治体が専門職員を出し合う。"),
        new("6", "", "コミュニティ・センターの改修（令和元年度）"),
    ];

    [Theory]
    [InlineData("買い物")]
    [InlineData("高齢者の買い物")]
    [InlineData("老人")]
    [InlineData("自治体 職員")]
    [InlineData("雪")]
    [InlineData("ｺﾐｭﾆﾃｨ")]
    [InlineData("買い物弱者への支援として、高齢者の家の雪下ろしを手伝い、移動販売車の購入費を補助して、商店のない集落を助けたい。")]
    [InlineData("どこにもない語")]
    public void When_all_were_found_the_order_is_the_rankings_own_with_its_scores(string query)
    {
        var expected = new Ranker(Documents).Rank(query);

        var ranked = Ranker.RankFound(query, new MemoryDocuments(Documents, _ => true));

        Assert.Equal(Documents.Length, ranked.Count);
        Assert.Equal(
            expected.Select(document => (document.Id, document.Rank, Math.Round(document.Score, 9), document.HoldsQuery)),
            ranked.Take(expected.Count)
                .Select(document => (document.Id, document.Rank, Math.Round(document.Score, 9), document.HoldsQuery)));
        Assert.All(ranked.Skip(expected.Count), document => Assert.Equal(0, document.Score));
    }

    [Theory]
    [InlineData("高齢者")]
    [InlineData("高齢者 手伝う")]
    public void Some_that_were_found_stand_as_among_all(string query)
    {
        static bool IsFound(RankingDocument document) => document.Text.Contains("高齢者", StringComparison.Ordinal);
        var expected = new Ranker(Documents).Rank(query, among: Documents.Where(IsFound).Select(document => document.Id));

        var ranked = Ranker.RankFound(query, new MemoryDocuments(Documents, IsFound));

        Assert.Equal(expected.Select(document => document.Id), ranked.Select(document => document.Id));
    }

    [Fact]
    public void Places_of_words_and_synonyms_point_at_what_was_typed()
    {
        const string Typed = "㍿が取り組みで地方公共団体を助ける";

        var terms = DocumentTerms.Of(Typed);

        Assert.Contains(terms.Words, word => word.Key == "取組" && Typed.Substring(word.Start, word.Length) == "取り組み");
        Assert.Contains(terms.Meanings, meaning => Typed.Substring(meaning.Start, meaning.Length) == "地方公共団体");
        Assert.All(terms.Words.Concat(terms.Meanings), term => Assert.InRange(term.End, term.Start + 1, Typed.Length));
        Assert.Equal(terms.Words.Count - 1, terms.WordPairs.Count);
    }
}
