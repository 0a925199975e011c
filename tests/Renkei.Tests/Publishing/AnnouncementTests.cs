using Microsoft.EntityFrameworkCore;
using Renkei.Calendar;
using Renkei.Publishing;
using Renkei.Tests.Needs;

namespace Renkei.Tests.Publishing;

/// <summary>All bodies know on the working day before; the preview shows what the public will see and nothing else.</summary>
public sealed class AnnouncementTests(LineRound line) : IClassFixture<LineRound>
{
    /// <summary>A Monday: the working day before is Friday.</summary>
    private static readonly DateTimeOffset Hour = new(2018, 7, 30, 14, 0, 0, JapanTime.Offset);

    [Fact]
    public async Task Bodies_are_told_at_nine_on_the_working_day_before_and_once()
    {
        await line.ShareAsync();
        await line.SortAsync(LineRound.Bridge);
        await line.SortAsync(LineRound.Hidden);
        await line.SortAsync(LineRound.Beach);
        await line.ConfirmAsync(line.World.SakataOfficer, LineRound.Bridge);
        var secretariat = await line.App.VisitAsync(line.World.Secretariat);
        var preview = (await secretariat.GetPageAsync("/publications/H30/preview")).QuerySelector("main")!.TextContent;
        await line.PlanPublicationAsync(Hour);

        var early = await ToldAsync(new(2018, 7, 27, 8, 59, 0, JapanTime.Offset));
        var told = await ToldAsync(new(2018, 7, 27, 9, 0, 0, JapanTime.Offset));
        var again = await ToldAsync(new(2018, 7, 29, 9, 0, 0, JapanTime.Offset));

        Assert.Equal(0, early);
        Assert.True(told >= 4, $"{told}");
        Assert.Equal(told, again);
        Assert.Contains("公表の件名04-01", preview, StringComparison.Ordinal);
        Assert.All(
            ["橋の点検の一括発注", "事務局だけの課題", "海岸漂着ごみの回収", "公表の件名61-01", "整理欄の備考", "鶴岡市"],
            hidden => Assert.DoesNotContain(hidden, preview, StringComparison.Ordinal));
    }

    private async Task<int> ToldAsync(DateTimeOffset at)
    {
        line.App.Clock.SetUtcNow(at);
        await line.ActAsync<AnnouncePublications>(announce => announce.RunAsync(default));
        return await line.App.ReadAsync(db => db.Notices.CountAsync(notice => notice.Title.Contains("解禁：7月30日")));
    }
}
