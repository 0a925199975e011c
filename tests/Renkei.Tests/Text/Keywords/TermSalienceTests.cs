using Renkei.Text.Keywords;

namespace Renkei.Tests.Text.Keywords;

public sealed class TermSalienceTests
{
    [Fact]
    public void A_term_used_only_by_the_group_scores_by_the_published_formula()
    {
        // a = 20, b = 0, c = d = 100, so E₁ = 10 and G² = 2·20·ln 2.
        var ranked = TermSalience.Rank(
            group: new Dictionary<string, int> { ["フェリー"] = 20, ["道路"] = 80 },
            rest: new Dictionary<string, int> { ["道路"] = 100 });

        var term = Assert.Single(ranked);
        Assert.Equal("フェリー", term.Text);
        Assert.Equal(40 * Math.Log(2), term.G2, tolerance: 1e-7);
    }

    [Fact]
    public void Equal_terms_stand_in_ordinal_order()
    {
        var ranked = TermSalience.Rank(
            group: new Dictionary<string, int> { ["い"] = 20, ["あ"] = 20 },
            rest: new Dictionary<string, int> { ["う"] = 100 });

        Assert.Equal(["あ", "い"], ranked.Select(term => term.Text));
    }

    [Fact]
    public void Nothing_stands_out_where_one_side_is_empty()
    {
        Assert.Empty(TermSalience.Rank(new Dictionary<string, int>(), new Dictionary<string, int> { ["あ"] = 1 }));
        Assert.Empty(TermSalience.Rank(new Dictionary<string, int> { ["あ"] = 1 }, new Dictionary<string, int>()));
    }

    [Fact]
    public void A_count_below_one_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            TermSalience.Rank(new Dictionary<string, int> { ["あ"] = 0 }, new Dictionary<string, int> { ["い"] = 1 }));
}
