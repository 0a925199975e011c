using Microsoft.EntityFrameworkCore;
using Renkei.Calendar;
using Renkei.Councils;
using Renkei.Web.Layout;

namespace Renkei.Web.Councils;

public sealed partial class CouncilsPage(PlanMeeting plan)
{
    private IReadOnlyList<CouncilMeeting>? _meetings;
    private string _name = "";
    private string _day = "";
    private string _time = "13時30分";
    private string _place = "";

    protected override async Task<bool> LoadAsync()
    {
        _meetings = await Db.CouncilMeetings.AsNoTracking().VisibleTo(Actor)
            .Where(meeting => meeting.FiscalYear == Year).OrderBy(meeting => meeting.Number).ToListAsync(Cancellation);
        _name = $"{Year.InJapanese()} 第{_meetings.Count + 1}回 県・市町村連携推進会議";
        return true;
    }

    private async Task PlanAsync()
    {
        (_name, _day, _time, _place) = (Sent("name"), Sent("day"), Sent("time"), Sent("place"));
        if (!TypedHour.TryRead(_day, _time, out var beginsAt, out var mistake))
        {
            Refuse(mistake);
            return;
        }

        await DoAsync(
            () => plan.ExecuteAsync(Year, _name, beginsAt, _place, Cancellation),
            $"/councils/{Year.Prefix()}/{_meetings!.Count + 1}", "会議の予定を登録しました", "次に議題を登録してください。");
    }
}
