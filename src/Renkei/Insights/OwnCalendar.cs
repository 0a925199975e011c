using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Councils;
using Renkei.Data;
using Renkei.Responses;
using Renkei.Surveys;

namespace Renkei.Insights;

/// <summary>The own deadlines and the meetings that the actor may know of, for a calendar file. No content.</summary>
public static class OwnCalendar
{
    public static async Task<IReadOnlyList<CalendarEntry>> LoadAsync(
        RenkeiDbContext db, Actor actor, DateTimeOffset now, CancellationToken cancellation)
    {
        var own = await (
            from response in db.SurveyResponses.OwnOf(actor)
            join survey in db.Surveys on response.SurveyId equals survey.Id
            join body in db.Organizations on response.RespondentId equals body.Id
            where survey.SharedFrom == null
            select new { response, survey, body.Code }).AsNoTracking().ToListAsync(cancellation);
        var meetings = await db.CouncilMeetings.AsNoTracking().VisibleTo(actor).ToListAsync(cancellation);
        return
        [
            .. own.Where(one => one.response.EffectiveDueAt > now && one.response.SubmittedKind != SubmissionKind.Full)
                .Select(one => new CalendarEntry(
                    $"due-{one.survey.Code}-{one.Code}", one.response.EffectiveDueAt, $"回答の期限：{one.survey.Title}",
                    ResponseHead.AddressOf(one.survey.Code, one.Code))),
            .. meetings.Where(meeting => meeting.Status != MeetingStatus.Cancelled).Select(meeting => new CalendarEntry(
                $"meeting-{meeting.FiscalYear.Prefix()}-{meeting.Number}", meeting.BeginsAt, meeting.Name,
                $"/councils/{meeting.FiscalYear.Prefix()}/{meeting.Number}", meeting.Place)),
        ];
    }
}
