using Renkei.Text.Normalization;
using Renkei.Text.Segmentation;

namespace Renkei.Tests.Text.Normalization;

public sealed class NormalizationRulesTests
{
    [Theory]
    [InlineData(NormalizationRules.Compatibility, "ｶﾞ①㍿か゛２，５００千円", "ガ1株式会社が2,500千円", "ｶﾞ①㍿か゛２，５００千円")]
    [InlineData(NormalizationRules.Dashes, "10–20、町―村", "10-20、町-村", "10–20、町―村")]
    [InlineData(NormalizationRules.InvisibleCharacters, "葛\U000E0100城\u200B市", "葛城市", "葛\U000E0100城\u200B市")]
    [InlineData(NormalizationRules.LowerCase, "DX", "dx", "DX")]
    [InlineData(NormalizationRules.Characters, "髙橋邊", "高橋辺", "髙橋邊")]
    [InlineData(NormalizationRules.LongVowels, "センタ－、すごーーい", "センター、すごーい", "センタ-、すごーーい")]
    [InlineData(NormalizationRules.IterationMarks, "いすゞ、こゝろ", "いすず、こころ", "いすゞ、こゝろ")]
    [InlineData(NormalizationRules.KatakanaVariants, "ヴァイオリン、ラヴ", "バイオリン、ラブ", "ヴァイオリン、ラヴ")]
    [InlineData(NormalizationRules.Spellings, "買い取りと引き上げ", "買取と引上げ", "買い取りと引き上げ")]
    [InlineData(NormalizationRules.KaAndKe, "茅ヶ崎、3箇所", "茅ケ崎、3ケ所", "茅ヶ崎、3箇所")]
    [InlineData(NormalizationRules.Numerals, "二十三市町村、約三百人", "23市町村、約300人", "二十三市町村、約三百人")]
    [InlineData(NormalizationRules.Amounts, "2,500千円、1億2千万円", "2500000円、120000000円", "2,500千円、1億2千万円")]
    [InlineData(NormalizationRules.Eras, "平成三十年度", "2018年度", "平成三十年度")]
    public void A_rule_does_its_work_and_can_be_left_out(NormalizationRules rule, string typed, string with, string without)
    {
        Assert.Equal(with, Normalizer.Normalize(typed, rule).Text);
        Assert.Equal(without, Normalizer.Normalize(typed, NormalizationRules.All & ~rule & ~Wider(rule)).Text);
    }

    [Theory]
    [InlineData("５百万円", "5000000円")]
    [InlineData("二千五百万円", "25000000円")]
    [InlineData("1.5億円", "150000000円")]
    [InlineData("0.333千円", "333円")]
    [InlineData("1.5円", "1.5円")]
    [InlineData("0万円、10億5百万円", "0円、1005000000円")]
    [InlineData("千円札、円の千分の一", "千円札、円の千分の一")]
    [InlineData("令和元年５月１日", "2019-05-01")]
    [InlineData("平成31年度と令和元年度", "2019年度と2019年度")]
    [InlineData("昭和64年1月7日", "1989-01-07")]
    [InlineData("平成30年2月30日", "平成30年2月30日")]
    [InlineData("平成30年4月", "2018年4月")]
    [InlineData("Ｈ30年度、R1年、h 29年度、平30年、令2年度", "2018年度、2019年、2017年度、2018年、2020年度")]
    [InlineData("H30.4、SH30年、第平30年、PM25年", "h30.4、sh30年、第平30年、pm25年")]
    [InlineData("三重県四日市市、十日町市、南三陸町、五十嵐", "三重県四日市市、十日町市、南三陸町、五十嵐")]
    [InlineData("十分な三川町の一部", "十分な三川町の一部")]
    [InlineData("二〇一八年、第二次、千円札、万人", "2018年、第2次、千円札、万人")]
    [InlineData("99999999999999999999億円", "99999999999999999999億円")]
    public void Numbers_sums_and_dates_come_into_one_form(string typed, string expected) =>
        Assert.Equal(expected, Normalizer.Normalize(typed, NormalizationRules.All).Text);

    [Theory]
    [InlineData("茅ヶ崎市", "茅ケ崎市")]
    [InlineData("鶴ヶ岡", "鶴ケ岡")]
    [InlineData("六ヶ所村", "六ケ所村")]
    [InlineData("一ヶ月", "1カ月")]
    [InlineData("約三か月", "約3ヵ月")]
    [InlineData("十二箇所", "12か所")]
    [InlineData("数カ所", "数箇所")]
    [InlineData("２個所", "2ヶ所")]
    [InlineData("生垣", "生け垣")]
    [InlineData("ディジタル", "デジタル")]
    [InlineData("ｳﾞｧｲｵﾘﾝ、ヴェール", "バイオリン、ベール")]
    [InlineData("障がい者と子どもたち", "障害者と子どもたち")]
    public void What_differs_in_spelling_alone_compares_alike(string one, string other) =>
        Assert.Equal(Normalizer.Normalize(other).Text, Normalizer.Normalize(one).Text);

    [Theory]
    [InlineData("二つか所有者の別、3か所有者")]
    [InlineData("何か国に求める")]
    [InlineData("万が一、霞が関、自由ヶおか")]
    public void Ka_that_counts_nothing_stays(string text) => Assert.Equal(text, Normalizer.Normalize(text).Text);

    [Fact]
    public void Every_row_of_spellings_characters_and_sounds_works_wherever_it_stands()
    {
        foreach (var columns in EmbeddedTable.Read("spellings.tsv"))
        {
            Assert.All(columns[1].Split(' '), spelling => AssertUnified(spelling, columns[0]));
            Assert.All(Segmenter.Segment(columns[0]), token => Assert.True(token.IsKnown, columns[0]));
        }

        foreach (var columns in EmbeddedTable.Read("characters.tsv"))
        {
            Assert.All(columns[1].EnumerateRunes(), variant => AssertUnified($"{variant}", columns[0]));
        }

        Assert.All(KatakanaVariants.Kept, sound => AssertUnified(sound.Key, sound.Value));
    }

    [Theory]
    [InlineData("引き上げない。引き上げた。受け入れず、組み合わせるとよい。", "引き上げない。引き上げた。受け入れず、組み合わせるとよい。")]
    [InlineData("受け入れのため、受け入れなど", "受入のため、受入など")]
    [InlineData("組合の組み合わせ", "組合の組合せ")]
    public void A_noun_has_one_spelling_and_a_verb_is_left_alone(string typed, string expected) =>
        Assert.Equal(expected, Normalizer.Normalize(typed).Text);

    [Fact]
    public void A_rewritten_number_stands_where_it_was_typed()
    {
        var normalized = Normalizer.Normalize("額は２，５００千円。", NormalizationRules.All);

        Assert.Equal("額は2500000円。", normalized.Text);
        Assert.Equal((2, 7), normalized.OriginalRange(3, 2));
        Assert.Equal((9, 1), normalized.OriginalRange(10, 1));
    }

    [Fact]
    public void An_era_goes_there_and_back()
    {
        Assert.Equal("平成30年4月1日", EraYears.Format(new DateOnly(2018, 4, 1)));
        Assert.Equal("令和元年5月1日", EraYears.Format(new DateOnly(2019, 5, 1)));
        Assert.Equal("平成31年4月30日", EraYears.Format(new DateOnly(2019, 4, 30)));
        Assert.Equal(1926, EraYears.WesternYear("昭和", 1));
        Assert.Throws<ArgumentException>(() => EraYears.WesternYear("慶応", 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => EraYears.WesternYear("令和", 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => EraYears.Format(new DateOnly(1868, 1, 1)));
    }

    private static void AssertUnified(string variant, string usual)
    {
        var normalized = Normalizer.Normalize($"「{variant}」の{variant}。");

        Assert.Equal($"「{usual}」の{usual}。", normalized.Text);
        Assert.Equal(normalized.Text, Normalizer.Normalize(normalized.Text).Text);
        Assert.Equal((1, variant.Length), normalized.OriginalRange(1, usual.Length));
        Assert.Equal((3 + variant.Length, variant.Length), normalized.OriginalRange(3 + usual.Length, usual.Length));
    }

    /// <summary>Rules that would do part of the work of this one too.</summary>
    private static NormalizationRules Wider(NormalizationRules rule) => rule switch
    {
        NormalizationRules.Eras => NormalizationRules.Numerals,
        _ => NormalizationRules.None,
    };
}
