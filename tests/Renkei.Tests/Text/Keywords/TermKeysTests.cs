using Renkei.Text.Grouping;
using Renkei.Text.Keywords;
using Renkei.Text.Ranking;

namespace Renkei.Tests.Text.Keywords;

public sealed class TermKeysTests
{
    [Theory]
    [InlineData("コンピューター", "コンピュータ")]
    [InlineData("コミュニティー", "コミュニティ")]
    [InlineData("エレベーター", "エレベータ")]
    [InlineData("ﾌﾟﾘﾝﾀｰ", "プリンタ")]
    public void A_long_vowel_at_the_end_makes_no_other_word(string one, string other)
    {
        GroupingText[] texts = [new("1", $"{one}が古い。"), new("2", $"{other}が遅い。"), new("3", "道路が狭い。")];
        var groups = new Dictionary<string, string> { ["1"] = "機器", ["2"] = "機器", ["3"] = "道路" };

        var found = new Ranker([new("1", null, $"{one}を更新した。")]).Explain(other, "1");
        var named = Grouper.Describe(texts, groups).Groups[0];

        Assert.Equal(DocumentTerms.Of(other).Words[0].Key, DocumentTerms.Of(one).Words[0].Key);
        Assert.Equal([one], found.SharedWords);
        Assert.Contains(named.Evidence, word => word.Voices == 2 && (word.Keyword == one || word.Keyword == other));
    }

    [Theory]
    [InlineData("コピー", "コピ")]
    [InlineData("カー", "カ")]
    [InlineData("すごいー", "すごい")]
    [InlineData("コンピューター室", "コンピュータ室")]
    public void Elsewhere_it_does(string one, string other) => Assert.NotEqual(TermKeys.Of(other), TermKeys.Of(one));
}
