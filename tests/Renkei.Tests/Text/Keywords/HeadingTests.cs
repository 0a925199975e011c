using Renkei.Text.Grouping;

namespace Renkei.Tests.Text.Keywords;

public sealed class HeadingTests
{
    [Theory]
    [InlineData("離島の住民の運賃を助成してほしい。", "運賃の助成", "定期船の運賃を助成する。", "島の運賃の助成が足りない。")]
    [InlineData("除去土壌の再利用に反対です。", "除去土壌の再利用", "除去土壌の再利用をやめる。", "除去土壌等の再利用は危険です。")]
    [InlineData("廃棄物を県外へ搬出する。", "県外への搬出", "県外への搬出を急ぐ。", "すぐ県外に搬出してほしい。")]
    [InlineData("中間貯蔵施設が足りない。", "中間貯蔵施設", "中間貯蔵施設は遠い。", "新しい中間貯蔵施設。")]
    public void A_group_is_headed_as_a_person_would_write(string text, string heading, params string[] others)
    {
        var group = Named([text, .. others]);

        Assert.Contains(heading, group.Label, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("雪が多い。", "雪が重い。", "雪")]
    [InlineData("定期船が遅い。", "定期船が来ない。", "定期船")]
    [InlineData("放射性物質が残る。", "放射性物質をなくす。", "放射性物質")]
    public void Words_are_whole_and_may_be_of_one_kanji(string one, string other, string word)
    {
        var group = Named([one, other]);

        Assert.Contains(word, group.Words);
        Assert.All(group.Members, member => Assert.Contains(word, member.Shared));
    }

    [Theory]
    [InlineData("明確に迅速な対応を。", "責任を明確にする。")]
    [InlineData("基準は8,000Bq/kgです。", "100Bq/kgの基準が妥当だ。")]
    [InlineData("今後の説明が要る。", "十分な説明を今後も。")]
    public void An_adjective_a_unit_and_a_time_are_no_heading(params string[] texts)
    {
        var label = Named(texts).Label;

        Assert.DoesNotContain("・", label, StringComparison.Ordinal);
        Assert.DoesNotContain(new[] { "明確", "迅速", "bq", "kg", "今後", "十分" }, word => label.EndsWith(word, StringComparison.OrdinalIgnoreCase));
    }

    private static TextGroup Named(string[] texts)
    {
        var given = texts.Select((text, index) => new GroupingText($"{index}", text)).Concat(Others).ToList();
        var groups = given.ToDictionary(text => text.Id, text => text.Id[0] == 'o' ? "他" : "此");

        return Grouper.Describe(given, groups).Groups.Single(group => group.Name == "此");
    }

    private static IEnumerable<GroupingText> Others => new[]
    {
        "商店が閉じて買い物に行けない。", "空き家の倒壊が心配である。", "通学のバスを増やしてほしい。", "医師が足りない。", "川の堤防が低い。",
    }.Select((text, index) => new GroupingText($"o{index}", text));
}
