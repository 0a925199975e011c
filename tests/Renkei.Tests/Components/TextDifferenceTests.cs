using FsCheck.Xunit;
using Renkei.Web.Components;

namespace Renkei.Tests.Components;

public sealed class TextDifferenceTests
{
    [Fact]
    public void What_went_stands_before_what_came()
    {
        var pieces = TextDifference.Between("移動販売車の更新", "移動販売車の購入");

        Assert.Equal(
            [new(Change.Same, "移動販売車の"), new(Change.Removed, "更新"), new(Change.Added, "購入")],
            pieces);
    }

    [Fact]
    public void Equal_texts_are_one_piece() =>
        Assert.Equal([new(Change.Same, "同じ")], TextDifference.Between("同じ", "同じ"));

    [Fact]
    public void Nothing_differs_from_nothing_by_nothing() => Assert.Empty(TextDifference.Between("", ""));

    [Property]
    public bool Both_texts_can_be_read_from_the_pieces(string? before, string? after)
    {
        var pieces = TextDifference.Between(before ?? "", after ?? "");

        return Read(pieces, Change.Added) == (before ?? "") && Read(pieces, Change.Removed) == (after ?? "");
    }

    private static string Read(IEnumerable<Piece> pieces, Change without) =>
        string.Concat(pieces.Where(piece => piece.Change != without).Select(piece => piece.Text));
}
