using System.Diagnostics;
using Renkei.Text.Ranking;

namespace Renkei.Tests.Text.Ranking;

public sealed class SynonymsTests
{
    [Theory]
    [InlineData("大根\t白菜", "人参\t牛蒡", "白菜\t人参")]
    [InlineData("白菜\t人参", "人参\t牛蒡", "大根\t白菜")]
    [InlineData("大根\t白菜\t人参\t牛蒡", "牛蒡\t大根", "白菜\t人参")]
    public void Groups_that_share_a_word_are_one_in_whatever_order_they_come(params string[] lines)
    {
        var synonyms = Synonyms.BuiltIn.With(lines);

        var meanings = DocumentTerms.Of("大根、白菜、人参、牛蒡。", synonyms).Meanings.Select(meaning => meaning.Key);

        Assert.Equal(4, meanings.Count());
        Assert.Single(meanings.Distinct());
    }

    [Fact]
    public void Groups_that_meet_cost_no_more_than_others()
    {
        var pairs = Enumerable.Range(0, 10_000).Select(number => $"語{number}\t言{number}");
        var meetings = Enumerable.Range(0, 10_000).Select(number => $"語{number}\t言{number + 1}");
        var clock = Stopwatch.StartNew();

        Synonyms.BuiltIn.With(pairs.Concat(meetings));

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"{clock.Elapsed}"); // not all words at each meeting
    }
}
