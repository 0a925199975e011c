using FsCheck.Xunit;
using Renkei.Uploads;

namespace Renkei.Tests.Uploads;

public sealed class RowSimilarityTests
{
    [Fact]
    public void The_measure_is_Dice_over_pairs_of_characters()
    {
        // 橋の点検 has 3 pairs, 橋点検 2; 点検 is in both: 2·1 / (3+2).
        Assert.Equal(0.4, RowSimilarity.Of(["", "橋の点検"], ["", "橋点検"]), tolerance: 1e-9);
    }

    [Theory]
    [InlineData("移動販売車の更新", "移動販売車の更新", 1)]
    [InlineData("取り組みの支援", "取組の支援", 1)]
    [InlineData("ＤＭＯ　の設立", "DMOの設立", 1)]
    public void Titles_that_differ_only_in_writing_are_equal(string one, string other, double similarity) =>
        Assert.Equal(similarity, RowSimilarity.Of([one, "甲", "乙"], [other, "丙", "丁"]));

    [Fact]
    public void Different_needs_stay_below_the_threshold_and_an_edited_one_above()
    {
        string[] shop = ["移動販売車の更新", "最後の商店が廃業し、移動販売が唯一の買物手段となっている。", "車両更新への補助をお願いしたい。"];
        string[] bridge = ["橋の点検", "5年に1回の近接目視点検の費用が負担となっている。", "県による一括発注をお願いしたい。"];
        string[] edited = ["移動販売の継続", shop[1].Replace("商店", "食料品店", StringComparison.Ordinal), "車両更新及び冬期運行経費への補助をお願いしたい。"];

        Assert.True(RowSimilarity.Of(shop, bridge) < RowSimilarity.Threshold);
        Assert.True(RowSimilarity.Of(shop, edited) > RowSimilarity.Threshold);
    }

    [Property]
    public bool It_is_symmetric_between_0_and_1_and_1_for_the_same(string?[] one, string?[] other)
    {
        string[] a = [.. (one ?? []).Select(text => text ?? "")], b = [.. (other ?? []).Select(text => text ?? "")];
        var similarity = RowSimilarity.Of(a, b);

        return similarity is >= 0 and <= 1 && similarity == RowSimilarity.Of(b, a)
            && (string.Concat(a.Select(text => text.Trim())).Length < 2 || RowSimilarity.Of(a, a) is 1 or 0);
    }
}
