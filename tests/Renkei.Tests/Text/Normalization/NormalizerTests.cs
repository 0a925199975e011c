using FsCheck;
using FsCheck.Fluent;
using Renkei.Text.Normalization;

namespace Renkei.Tests.Text.Normalization;

public sealed class NormalizerTests
{
    /// <summary>Where normalisation has traps: marks, dashes, iteration marks, variants, joiners, broken surrogates.</summary>
    private const string Traps = "かガｶｱﾞ゛゜\u3099ーｰ－―‐-々ゝゞヽヾ〻〜～邊髙﨑𠮷㍿①Ａａ İ゛取り組みま申込み受け付け\u200B\uFE0F\uDB40\uDD00\uD842\uFFFE\uFFFF㋪㌀🈂´￣　\n\r한ᄒ";

    [Theory]
    [InlineData("ｶﾞｿﾘﾝ", "ガソリン")]
    [InlineData("カ゛ソリン", "ガソリン")]
    [InlineData("①㍿Ａｂ１", "1株式会社ab1")]
    [InlineData("渡邉・渡邊・渡辺", "渡辺・渡辺・渡辺")]
    [InlineData("髙橋﨑澤𠮷野", "高橋崎沢吉野")]
    [InlineData("葛\U000E0100城", "葛城")]
    [InlineData("地域包括支援センタ－", "地域包括支援センター")]
    [InlineData("サ―ビス、すごーーーい", "サービス、すごーい")]
    [InlineData("プラン－２、10－20", "プラン-2、10-20")]
    [InlineData("こゝろ、いすゞ、人々", "こころ、いすず、人々")]
    [InlineData("取り組みと取組み", "取組と取組")]
    [InlineData("取り組みます。受け付けて、申し込みたい。", "取り組みます。受け付けて、申し込みたい。")]
    [InlineData("゛あ゛", "゛あ゛")]
    [InlineData("￣´", "￣´")]
    [InlineData("㋪゜㌀゛🈂゛", "ピアパードザ")]
    [InlineData("一\uFFFE二", "一\uFFFD二")]
    [InlineData("", "")]
    public void A_text_is_brought_into_one_form(string typed, string expected) =>
        Assert.Equal(expected, Normalizer.Normalize(typed).Text);

    [Fact]
    public void Offsets_lead_back_to_what_was_typed()
    {
        var normalized = Normalizer.Normalize("㍿邊ｶﾞ取り組み");

        Assert.Equal("株式会社辺ガ取組", normalized.Text);
        Assert.Equal((0, 1), normalized.OriginalRange(2, 2));
        Assert.Equal((1, 1), normalized.OriginalRange(4, 1));
        Assert.Equal((2, 2), normalized.OriginalRange(5, 1));
        Assert.Equal((4, 4), normalized.OriginalRange(6, 2));
        Assert.Equal((8, 0), normalized.OriginalRange(8, 0));
    }

    internal static Arbitrary<string> TrickyTexts() =>
        Gen.OneOf(Gen.Elements(Traps.ToCharArray()), ArbMap.Default.GeneratorFor<char>())
            .ListOf()
            .Select(characters => string.Concat(characters))
            .ToArbitrary();
}
