using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Renkei.Tests.Needs;
using Renkei.Tests.Support;
using Renkei.Themes;

namespace Renkei.Tests.Themes;

/// <summary>自動の仮分類 with a language model in the house.</summary>
public sealed class ModelledThemesTests : IAsyncLifetime
{
    private EmbeddingServer _server = null!;
    private ModelledLine _line = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await EmbeddingServer.StartAsync();
        _line = new ModelledLine(_server.Address);
        await _line.InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _line.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task The_board_asks_the_model_for_each_need()
    {
        var said = await ProposeAsync();

        Assert.Contains("自動の仮分類を行いました", said, StringComparison.Ordinal);
        Assert.DoesNotContain("使えなかった", said, StringComparison.Ordinal);
        Assert.Equal(3, _server.Texts.Count);
        Assert.Contains(_server.Texts, text => text.StartsWith("海岸漂着ごみの回収", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_server_that_hangs_is_told_of_on_the_board_and_the_words_decide()
    {
        _server.Hangs = _ => true;

        var said = await ProposeAsync();

        Assert.Contains("語句の近さだけで比べました", said, StringComparison.Ordinal);
        Assert.Contains("から1秒以内に返事がありません", said, StringComparison.Ordinal);
        Assert.True(await _line.App.ReadAsync(db => db.Themes.AnyAsync(theme => theme.IsProposedByMachine)));
    }

    [Fact]
    public async Task Homes_are_suggested_by_meaning_too_and_a_failure_is_told_beside_them()
    {
        await _line.ActAsync<ArrangeThemes>(arrange => arrange.MoveAsync(LineRound.Year, [LineRound.Bridge], null, "橋の点検", default));
        var visitor = await _line.App.VisitAsync(_line.World.Secretariat);

        await visitor.GetPageAsync("/themes/H30?suggest=1");
        var asked = _server.Texts.Count;
        _server.Hangs = _ => true;
        var page = await visitor.GetPageAsync("/themes/H30?suggest=1");

        Assert.Equal(3, asked);
        Assert.Contains("語句の近さだけで比べました", page.Body!.TextContent, StringComparison.Ordinal);
    }

    private async Task<string> ProposeAsync()
    {
        var visitor = await _line.App.VisitAsync(_line.World.Secretariat);
        var page = await visitor.GetPageAsync("/themes/H30");
        return (await visitor.FollowAsync(await visitor.SubmitAsync(page, "main form[class~=stack-small]"))).Body!.TextContent;
    }

    private sealed class ModelledLine(string address) : LineRound(new ModelledApp(address))
    {
        protected override Task StartAsync() => ShareAsync();
    }

    private sealed class ModelledApp(string address) : RenkeiApp
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("embeddings", address);
            builder.UseSetting("embeddings-model", "test");
        }
    }
}
