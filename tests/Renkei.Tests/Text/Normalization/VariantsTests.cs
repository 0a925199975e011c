using Renkei.Text.Normalization;

namespace Renkei.Tests.Text.Normalization;

public sealed class VariantsTests
{
    [Theory]
    [InlineData('龍', '竜')]
    [InlineData('廣', '広')]
    [InlineData('嶋', '島')]
    [InlineData('濱', '浜')]
    [InlineData('辺', '辺')]
    public void A_variant_and_the_usual_character_compare_alike(char variant, char usual) =>
        Assert.Equal($"{usual}", Normalizer.Normalize($"{variant}").Text);
}
