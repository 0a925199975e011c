using Microsoft.EntityFrameworkCore;
using Renkei.Calendar;
using Renkei.Tests.Responses;
using Renkei.Tests.Support;

namespace Renkei.Tests.Submissions;

public sealed class PreviousAnswerTests(RenkeiApp app) : IClassFixture<RenkeiApp>
{
    [Fact]
    public async Task Last_year_s_rows_are_copied_with_what_changed()
    {
        app.Clock.SetUtcNow(new DateTimeOffset(2018, 5, 15, 9, 0, 0, JapanTime.Offset));
        var lastYear = await OpenRound.OpenAsync(app, 2017, withCase: false);
        var before = await lastYear.WriteAsync(app, app.World.SakataOfficer, "飛島の定期船", ("telephone", "000-111-2222"), ("own-efforts", "備蓄を始めた。"));
        await lastYear.SubmitAsync(app, app.World.SakataOfficer);
        var thisYear = await OpenRound.OpenAsync(app);
        var city = await app.VisitAsync(app.World.SakataOfficer);

        var form = await city.GetPageAsync($"{OpenRound.Sakata}/edit");
        Assert.Equal("000-111-2222", form.QuerySelector("[name$='.telephone']")!.GetAttribute("value"));
        Assert.Contains("飛島の定期船", form.QuerySelector("aside")!.TextContent, StringComparison.Ordinal);
        var same = await city.GetPageAsync($"{OpenRound.Sakata}/same");
        var asked = await RenkeiApp.ReadPageAsync(await city.SubmitAsync(same, "main form"));
        Assert.Contains("「変わった点」を書いてください", asked.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        var copied = await city.FollowAsync(await city.SubmitAsync(same, "main form", ($"changed.{before:N}", "変わりなし")));

        Assert.Contains("飛島の定期船", copied.QuerySelector("article.need")!.TextContent, StringComparison.Ordinal);
        var row = await app.ReadAsync(db => db.DraftNeeds.SingleAsync(need => need.PreviousRowId == before));
        var open = await city.GetPageAsync($"{OpenRound.Sakata}/edit?open={row.Id:N}");
        await city.FollowAsync(await city.SubmitAsync(open, "main form", ($"f.{row.Id:N}.own-efforts", "備蓄を増やした。")));
        var again = await city.GetPageAsync($"{OpenRound.Sakata}/edit?open={row.Id:N}");
        Assert.Contains("前年度：備蓄を始めた。", again.QuerySelector("article.need")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(thisYear.Responses["062049"].Id, row.ResponseId);
        Assert.NotEqual(before, row.Id);
    }
}
