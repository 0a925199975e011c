using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Renkei.Text.Normalization;

namespace Renkei.Tests.Text.Normalization;

/// <summary>What holds of every text by every combination of rules, two thirds of them drawn at random.</summary>
public sealed class NormalizationProperties
{
    /// <summary>No rule touches it, so it must come back from where it was typed.</summary>
    private const char Sign = '◆';

    private static readonly string[] Pieces =
    [
        "◆", "◆", "◆", "二千五百", "万円", "1億", "円", "千", "平成", "三十年", "元年", "4月", "一日", ",", "12", "年度", "ヴ", "ァ", "取り",
        "組み", "ー", "－", "ヶ", "か", "箇", "所", "月", "H", "平", "ｳ", "ｶ", "ﾞ", "゛", "゜", "\u3099", "ゝ", "ゞ", "–", "―", "‑", "Ａ", "İ", "①",
        "㍿", "㋪", "㌀", "邊", "𠮷", "葛", "\U000E0100", "\uFE0F", "\u200B", "\uFEFF", "\uD842", "\uDC00", "\uFFFE", "´", " ", "\n",
    ];

    [Property(MaxTest = 1000)]
    public Property Normalising_twice_is_normalising_once() => Prop.ForAll(Cases(), given =>
    {
        var once = Normalizer.Normalize(given.Text, given.Rules).Text;

        Assert.Equal(once, Normalizer.Normalize(once, given.Rules).Text);
    });

    [Property(MaxTest = 1000)]
    public Property Every_place_leads_back_into_the_original_and_none_before_the_last() => Prop.ForAll(Cases(), given =>
    {
        var normalized = Normalizer.Normalize(given.Text, given.Rules);

        var last = (Start: 0, End: 0);
        for (var place = 0; place < normalized.Text.Length; place++)
        {
            var (start, length) = normalized.OriginalRange(place, 1);
            Assert.InRange(start, last.Start, given.Text.Length - 1);
            Assert.InRange(start + length, Math.Max(start + 1, last.End), given.Text.Length);
            last = (start, start + length);
        }
    });

    [Property(MaxTest = 1000)]
    public Property What_stands_between_two_signs_was_typed_between_them() => Prop.ForAll(Cases(), given =>
    {
        var normalized = Normalizer.Normalize(given.Text, given.Rules);

        var (typed, found) = (Signs(given.Text), Signs(normalized.Text));
        Assert.Equal(typed, found.Select(sign => normalized.OriginalRange(sign, 1).Start));
        foreach (var (index, sign) in found.Index().SkipLast(1))
        {
            var (start, length) = normalized.OriginalRange(sign, found[index + 1] - sign);
            Assert.InRange(start, typed[index], typed[index + 1]);
            Assert.InRange(start + length, typed[index], typed[index + 1]);
        }
    });

    [Property(MaxTest = 500)]
    public Property Without_a_rule_a_text_stays_as_it_is() => Prop.ForAll(Texts().ToArbitrary(), text =>
        Assert.Equal(text, Normalizer.Normalize(text, NormalizationRules.None).Text));

    private static Arbitrary<(string Text, NormalizationRules Rules)> Cases()
    {
        var rules = Gen.OneOf(
            Gen.Constant(NormalizationRules.Usual),
            Gen.Choose(0, (int)NormalizationRules.All).Select(number => (NormalizationRules)number),
            Gen.Elements(Enum.GetValues<NormalizationRules>()).Select(left => NormalizationRules.All & ~left));
        return Texts().SelectMany(text => rules.Select(some => (text, some))).ToArbitrary();
    }

    private static Gen<string> Texts() => Gen.OneOf(
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)), NormalizerTests.TrickyTexts().Generator);

    private static List<int> Signs(string text) =>
        [.. text.Index().Where(character => character.Item == Sign).Select(character => character.Index)];
}
