using Renkei.Organizations;

namespace Renkei.Tests.Organizations;

public sealed class MunicipalityCatalogTests
{
    [Fact]
    public void All_of_Japan_is_there_in_code_order()
    {
        var kinds = MunicipalityCatalog.All.CountBy(government => government.Kind).ToDictionary();

        Assert.Equal(47, kinds[LocalGovernmentKind.Prefecture]);
        Assert.Equal(1741, kinds[LocalGovernmentKind.Municipality]);
        Assert.Equal(175, kinds[LocalGovernmentKind.Ward]);
        Assert.Equal(6, kinds[LocalGovernmentKind.NorthernVillage]);
        Assert.Equal(
            MunicipalityCatalog.All.OrderBy(government => government.Code).Select(government => government.Code),
            MunicipalityCatalog.All.Select(government => government.Code));
    }

    [Theory]
    [InlineData("064289", "庄内町", "しょうないまち")]
    [InlineData("143839", "真鶴町", "まなづるまち")]
    [InlineData("473260", "北谷町", "ちゃたんちょう")]
    [InlineData("063657", "大蔵村", "おおくらむら")]
    public void Readings_are_as_the_bodies_have_them(string code, string name, string kana)
    {
        var body = MunicipalityCatalog.Find(code);

        Assert.Equal((name, kana), (body?.Name, body?.Kana));
    }

    [Theory]
    [InlineData("05", "秋田県")]
    [InlineData("５", "秋田県")]
    [InlineData("050008", "秋田県")]
    [InlineData("秋田県", "秋田県")]
    [InlineData("秋田", "秋田県")]
    [InlineData("北海道", "北海道")]
    [InlineData("東京", "東京都")]
    [InlineData("48", null)]
    [InlineData("", null)]
    public void A_prefecture_is_found_by_number_or_name(string text, string? name) =>
        Assert.Equal(name, MunicipalityCatalog.FindPrefecture(text)?.Name);

    [Theory]
    [InlineData("06", 35)]
    [InlineData("05", 25)]
    [InlineData("01", 179)]
    [InlineData("13", 62)]
    [InlineData("22", 35)]
    public void A_prefecture_has_its_bodies_without_wards_and_northern_villages(string prefecture, int count) =>
        Assert.Equal(
            count,
            MunicipalityCatalog.MunicipalitiesOf(MunicipalityCatalog.FindPrefecture(prefecture)!).Count());
}
