using Renkei.Responses;

namespace Renkei.Tests.Responses;

public sealed class PersonalHintsTests
{
    [Theory]
    [InlineData("連絡先は０２３４－００－００００です", "0234-00-0000")]
    [InlineData("090-0000-0000に電話", "090-0000-0000")]
    [InlineData("鈴木一郎氏が店を閉めた", "鈴木一郎")]
    [InlineData("田中さんの店", "田中さん")]
    public void A_number_or_a_name_is_found(string text, string found) =>
        Assert.Contains(PersonalHints.Of(text), hint => hint.Contains(found, StringComparison.Ordinal));

    [Theory]
    [InlineData("平成30年5月25日までに3,500千円")]
    [InlineData("山形市と酒田市の住民の皆さんの買物を支える")]
    [InlineData("調査票番号H30-06204-03を見てください")]
    [InlineData("仕様書の様式を統一し、各種の手続を同様に改める")]
    public void Ordinary_words_of_offices_are_left_alone(string text) => Assert.Empty(PersonalHints.Of(text));
}
