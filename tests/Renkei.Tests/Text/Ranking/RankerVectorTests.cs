using Renkei.Text.Ranking;

namespace Renkei.Tests.Text.Ranking;

public sealed class RankerVectorTests
{
    private static readonly Ranker Ranking = new(
    [
        With("ferry", "定期船の運賃を助成した。", 9, 1), With("house", "空き家の解体費を補助した。", 1, 9), With("shop", "移動販売車を走らせた。", 5, 5),
    ]);

    [Fact]
    public void A_model_finds_what_shares_no_word_with_the_query()
    {
        Assert.Empty(Ranking.Rank("海の足"));

        Assert.Equal("ferry", Ranking.Rank("海の足", vector: new float[] { 9, 1 })[0].Id);
        Assert.Equal("house", Ranking.Like("古い建物", vector: new float[] { 1, 8 })[0].Id);
    }

    [Fact]
    public void A_model_changes_the_order_but_not_what_holds_the_query()
    {
        var literal = Ranking.Rank("空き家", vector: new float[] { 9, 1 });

        Assert.Equal(["house", "ferry"], literal.Select(document => document.Id).Take(2));
        Assert.Equal([true, false], literal.Select(document => document.HoldsQuery).Take(2));
        Assert.Equal("ferry", Ranking.Rank("運賃の補助のしくみを知りたいのですが、どこに聞けばよいですか。", vector: new float[] { 9, 1 })[0].Id);
        Assert.All(literal, document => Assert.InRange(document.Score, double.Epsilon, 21));
    }

    [Fact]
    public void Without_a_vector_the_words_alone_decide()
    {
        var wordless = new Ranker(
        [
            new("ferry", null, "定期船の運賃を助成した。"), new("house", null, "空き家の解体費を補助した。"), new("shop", null, "移動販売車を走らせた。"),
        ]);

        Assert.Equal(wordless.Rank("運賃の補助"), Ranking.Rank("運賃の補助"));
    }

    [Fact]
    public void Vectors_that_do_not_fit_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new Ranker([With("1", "橋", 1, 2), new("2", null, "道")]));
        Assert.Throws<ArgumentException>(() => new Ranker([With("1", "橋", 1, float.NaN)]));
        Assert.Throws<ArgumentException>(() => Ranking.Rank("橋", vector: new float[] { 1, 2, 3 }));
        Assert.Throws<ArgumentException>(() => Ranking.Rank("橋", vector: new[] { 1, float.NaN }));
        Assert.Throws<ArgumentException>(() => new Ranker([new("1", null, "橋")]).Rank("橋", vector: new float[] { 1 }));
    }

    private static RankingDocument With(string id, string text, params float[] vector) => new(id, null, text) { Vector = vector };
}
