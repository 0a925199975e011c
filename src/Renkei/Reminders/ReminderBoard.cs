using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Organizations;
using Renkei.Surveys;
using Renkei.Uploads;

namespace Renkei.Reminders;

/// <summary>Whose answers are awaited, when each was last asked and when the plan asks again. The secretariat's alone.</summary>
public sealed record ReminderBoard(Survey Survey, ReminderPlan Plan, IReadOnlyList<ReminderRow> Rows)
{
    /// <summary>次の再送, over all bodies.</summary>
    public DateOnly? NextOn => Rows.Min(row => row.NextOn);

    public int NextCount => NextOn is { } next ? Rows.Count(row => row.NextOn == next) : 0;

    /// <exception cref="NotFoundException">No such survey, or not the secretariat.</exception>
    public static async Task<ReminderBoard> LoadAsync(
        RenkeiDbContext db, string code, Actor actor, DateTimeOffset now, CancellationToken cancellation)
    {
        var survey = await db.Surveys.AsNoTracking().Where(_ => actor.IsSecretariat).RequireAsync(code, cancellation);
        var plan = await PlanReminders.FindOrMakeAsync(db, survey, cancellation);
        var rows = await (
            from response in db.SurveyResponses
            join body in db.OrganizationsIn(survey.FiscalYear) on response.RespondentId equals body.Id
            where response.SurveyId == survey.Id
            orderby body.Code
            select new
            {
                Response = response,
                body.Code,
                body.Name,
                KeepsWorkbook = db.WorkbookUploads.Any(
                    upload => upload.ResponseId == response.Id && upload.IsMailed && upload.Status == UploadStatus.Waiting),
                IsPaused = db.ReminderPauses.Any(pause => pause.ResponseId == response.Id && pause.IsPaused),
            }).AsNoTracking().ToListAsync(cancellation);
        var last = await LastReminders.LoadAsync(db, survey.Id, cancellation);
        var asked = await db.AskedByPlan().Where(response => response.SurveyId == survey.Id)
            .Select(response => response.Id).ToListAsync(cancellation);
        return new ReminderBoard(survey, plan,
        [
            .. rows.Where(row => row.Response.SubmittedKind != SubmissionKind.Full
                    && row.Response.Status != ResponseStatus.CorrectionRequested)
                .Select(row => new ReminderRow(
                    row.Response, row.Code, row.Name, row.IsPaused, row.KeepsWorkbook, last.GetValueOrDefault(row.Response.Id),
                    plan.IsOn && asked.Contains(row.Response.Id)
                        ? Next(plan, row.Response, last.GetValueOrDefault(row.Response.Id), now)
                        : null)),
        ]);
    }

    private static DateOnly? Next(ReminderPlan plan, SurveyResponse response, LastReminder? last, DateTimeOffset now)
    {
        var today = now.DateInJapan();
        var from = last?.SentAt.DateInJapan() == today ? today.AddDays(1) : today;
        return plan.NextFrom(from, response.EffectiveDueAt.DateInJapan(), response.IsNotStarted());
    }
}

/// <param name="KeepsWorkbook">A mailed workbook waits for the body to take it.</param>
/// <param name="NextOn">When the plan asks next; null when it does not.</param>
public sealed record ReminderRow(
    SurveyResponse Response, string Code, string Name, bool IsPaused, bool KeepsWorkbook, LastReminder? Last, DateOnly? NextOn)
{
    public bool CanBeSentOn(DateOnly today) => Response.IsAwaited() && Last?.SentAt.DateInJapan() != today;
}
