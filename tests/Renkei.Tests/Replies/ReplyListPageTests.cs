using AngleSharp.Dom;
using Renkei.Replies;
using Renkei.Tests.Needs;

namespace Renkei.Tests.Replies;

public sealed class ReplyListPageTests(SharedLine line) : IClassFixture<SharedLine>
{
    [Fact]
    public async Task The_secretariat_narrows_the_list_by_state_body_and_theme()
    {
        await line.SortAsync(LineRound.Bridge);
        await line.ActAsync<WriteReply>(write => write.ExecuteAsync(
            LineRound.Bridge, ReplyRound.Initial, "一括発注に参加できます。", "平成31年2月", default));

        Assert.Equal([LineRound.Bridge], await ShownAsync("?state=Drafting"));
        Assert.Equal([LineRound.Hidden, LineRound.Beach], await ShownAsync("?state=NotWritten"));
        Assert.Equal([LineRound.Beach], await ShownAsync("?body=064611"));
        Assert.Equal(3, (await ShownAsync("?theme=0")).Count);
        Assert.Empty(await ShownAsync("?state=Delivered"));
        Assert.Equal(3, (await ShownAsync("?state=nonsense&page=99")).Count);
    }

    private async Task<IReadOnlyList<string>> ShownAsync(string query)
    {
        var visitor = await line.App.VisitAsync(line.World.Secretariat);
        var page = await visitor.GetPageAsync($"/replies/H30{query}");
        return [.. page.QuerySelectorAll("main tbody td.is-code").Select(cell => cell.Text())];
    }
}
