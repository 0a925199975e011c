using Microsoft.EntityFrameworkCore;
using Renkei.Calendar;
using Renkei.Publishing;
using Renkei.Tests.Needs;

namespace Renkei.Tests.Publishing;

/// <summary>一次回答 is published after the first council, 最終回答 in March: two hours of one year.</summary>
public sealed class NextPublicationTests(LineRound line) : IClassFixture<LineRound>
{
    private static readonly DateTimeOffset Hour = new(2018, 7, 27, 14, 0, 0, JapanTime.Offset);

    [Fact]
    public async Task What_comes_after_the_hour_waits_for_the_next_publication_of_the_year()
    {
        await line.ShareAsync();
        await line.SortAsync(LineRound.Bridge);
        await line.SortAsync(LineRound.Beach);
        await line.ConfirmAsync(line.World.SakataOfficer, LineRound.Bridge);
        await PublishAsync(Hour);
        await line.ConfirmAsync(line.World.YuzaOfficer, LineRound.Beach);
        await line.ReplyAsync(LineRound.Bridge, "点検の取りまとめ発注を来年度から行います。");

        Assert.Equal([LineRound.Bridge], await SeenAsync());
        Assert.Null((await TownAsync("06204")).Years[0].Needs[0].Reply);

        var next = Hour.AddDays(30);
        await PublishAsync(next);

        Assert.Equal([LineRound.Bridge, LineRound.Beach], await SeenAsync());
        Assert.Equal("点検の取りまとめ発注を来年度から行います。", (await TownAsync("06204")).Years[0].Needs[0].Reply!.Text);
        var year = await line.App.ReadAsync(db => PublicYear.LoadAsync(db, LineRound.Year, next, default));
        Assert.Equal([Hour, next], year!.PublishedAt);
    }

    private async Task PublishAsync(DateTimeOffset hour)
    {
        var before = await SeenAsync();
        await line.PlanPublicationAsync(hour);
        Assert.Equal(before, await SeenAsync());
        line.App.Clock.SetUtcNow(hour);
        await line.ActAsync<PublishDue>(publish => publish.RunAsync(default));
        line.App.Clock.Advance(TimeSpan.FromDays(1));
    }

    private async Task<PublicTown> TownAsync(string code) => (await line.App.ReadAsync(
        db => PublicTown.LoadAsync(db, code, line.App.Clock.GetUtcNow(), default)))!;

    private Task<List<string>> SeenAsync() => line.App.ReadAsync(db => db.Needs
        .VisibleToPublic(db, line.App.Clock.GetUtcNow()).OrderBy(need => need.Number).Select(need => need.Number).ToListAsync());
}
