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
    [InlineData("買い物支援", "買い物支援を続けてほしい。", "買い物支援が足りない。", "冬の間も買い物支援がほしい。")]
    [InlineData("高校生の通学", "高校生の通学の便を増やしてほしい。", "高校生の通学にかかる費用が重い。", "高校生の通学に使う列車が減った。")]
    [InlineData("中山間地の買い物支援", "中山間地の買い物支援を続けたい。", "中山間地には商店がなく、買い物支援が要る。", "中山間地の買い物支援に車を出す。")]
    public void Names_and_what_joins_them_make_the_whole_heading(string heading, params string[] texts) =>
        Assert.Equal(heading, Named(texts).Label);

    [Fact]
    public void What_all_groups_say_names_none()
    {
        string[] others = ["空き家が心配である。", "通学が心配である。", "医師の不足が心配である。", "堤防が心配である。", "雪が心配である。"];

        var group = Named(["橋が古くて心配である。", "橋の点検が心配である。", "橋の通行が心配である。"], others);

        Assert.Equal("橋", group.Words[0]);
        Assert.Equal("心配", group.Words[^1]);
        Assert.DoesNotContain("心配", group.Label, StringComparison.Ordinal);
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

    private static TextGroup Named(string[] texts, string[]? others = null)
    {
        var given = texts.Select((text, index) => new GroupingText($"{index}", text))
            .Concat((others ?? Others).Select((text, index) => new GroupingText($"o{index}", text))).ToList();
        var groups = given.ToDictionary(text => text.Id, text => text.Id[0] == 'o' ? "他" : "此");

        return Grouper.Describe(given, groups).Groups.Single(group => group.Name == "此");
    }

    private static readonly string[] Others =
    [
        "商店が閉じて買い物に行けない。", "空き家の倒壊が心配である。", "通学のバスを増やしてほしい。", "医師が足りない。", "川の堤防が低い。",
    ];
}
