using Renkei.Web.Components;

namespace Renkei.Tests.Components;

public sealed class TileLayoutTests
{
    [Fact]
    public void A_drawn_prefecture_stands_as_its_file_says()
    {
        var layout = TileLayout.Of([new("062014", "山形市", "村山", "提出済"), new("064611", "遊佐町", "庄内", "未着手")]);

        Assert.Equal(35, layout.Places.Count);
        Assert.Equal(35, layout.Places.Values.Distinct().Count());
        Assert.Equal(new TilePlace(0, 0), layout.Places["064611"]);
        Assert.Equal(4, layout.Labels.Count);
    }

    [Fact]
    public void Another_prefecture_is_laid_out_by_region_in_code_order()
    {
        TileBody[] bodies =
        [
            new("052027", "能代市", "北", "未着手"),
            new("052019", "秋田市", "中", "未着手"),
            new("052035", "横手市", "南", "未着手"),
        ];

        var layout = TileLayout.Of(bodies);

        Assert.Equal(new TilePlace(0, 0), layout.Places["052019"]);
        Assert.Equal(new TilePlace(0, 1), layout.Places["052027"]);
        Assert.Equal(new TilePlace(0, 2), layout.Places["052035"]);
    }

    [Theory]
    [InlineData("村山市", "村山")]
    [InlineData("大石田町", "大石田")]
    [InlineData("津市", "津市")]
    public void A_tile_has_room_for_a_short_name(string name, string shown) =>
        Assert.Equal(shown, new TileBody("000000", name, "", "未着手").ShortName);
}
