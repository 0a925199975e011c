using Microsoft.EntityFrameworkCore;
using Renkei.Councils;
using Renkei.Tests.Needs;
using Renkei.Tests.Support;
using Renkei.Themes;

namespace Renkei.Tests.Councils;

public sealed class MeetingPageTests(SharedLine line) : IClassFixture<SharedLine>
{
    [Fact]
    public async Task A_date_typed_wrong_is_put_right_and_a_meeting_called_off_gives_its_themes_back()
    {
        await line.ActAsync<ArrangeThemes>(arrange => arrange.MoveAsync(LineRound.Year, [LineRound.Bridge], null, "橋の点検", default));
        await line.ActAsync<ArrangeThemes>(arrange => arrange.BringToCouncilAsync(LineRound.Year, 1, default));
        var secretariat = await line.App.VisitAsync(line.World.Secretariat);
        var planned = await secretariat.FollowAsync(await secretariat.SubmitAsync(
            await secretariat.GetPageAsync("/councils/H30"), "main form", ("day", "H30.7.60"), ("time", "13時30分"), ("place", "県庁")));
        Assert.Contains("H30.7.60", planned.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        var meeting = await secretariat.FollowAsync(await secretariat.SubmitAsync(
            planned, "main form", ("day", "H30.8.6"), ("time", "13時30分"), ("place", "県庁")));
        meeting = await secretariat.FollowAsync(await secretariat.SubmitAsync(meeting, "main form:has([name=theme])", ("theme", "1")));

        var refused = await RenkeiApp.ReadPageAsync(await secretariat.SubmitAsync(
            meeting, "main form:has([name=day])", ("day", "きのう"), ("place", "県民会館")));
        Assert.Equal("県民会館", refused.QuerySelector("[name=place]")!.GetAttribute("value"));
        var moved = await secretariat.FollowAsync(await secretariat.SubmitAsync(
            refused, "main form:has([name=day])", ("day", "平成30年7月6日"), ("place", "県民会館")));
        Assert.Contains("平成30年7月6日（金）13時30分", moved.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("推進会議の変更", moved.QuerySelector("#h-history ~ *, [aria-labelledby=h-history]")!.TextContent, StringComparison.Ordinal);

        var cancelled = await secretariat.FollowAsync(await secretariat.SubmitAsync(moved, "main form:has(.is-danger)"));
        Assert.Contains("この会議は中止しました", cancelled.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(cancelled.QuerySelectorAll("main form"));
        var sheet = await line.App.ReadAsync(db => MeetingSheet.LoadAsync(
            db, line.World.Secretariat.Actor, LineRound.Year, 1, line.App.Clock.GetUtcNow(), default));
        Assert.Equal(["橋の点検"], sheet!.Waiting.Select(theme => theme.Name));
    }
}
