using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Cycles;
using Renkei.Data;
using Renkei.Notices;
using Renkei.Responses;
using Renkei.Surveys;

namespace Renkei.Reminders;

/// <summary>Sends 御回答のお願い（再送）: the notice and its record in one transaction, so that neither stands alone.</summary>
public sealed class SendReminder(RenkeiDbContext db, CurrentActor current, MailSettings mail, TimeProvider clock)
{
    private const string Automatically = "自動";

    /// <summary>「いま送る」 to the chosen bodies.</summary>
    /// <exception cref="NotFoundException">No such survey, or not the secretariat.</exception>
    /// <exception cref="RuleBrokenException">See <see cref="ReminderRules"/>; nothing is sent then.</exception>
    public async Task ExecuteAsync(string code, IReadOnlyCollection<string> bodyCodes, CancellationToken cancellation)
    {
        var survey = await db.Surveys.Where(_ => current.Actor.IsSecretariat).RequireAsync(code, cancellation);
        var today = clock.TodayInJapan();
        var chosen = await db.SurveyResponses
            .Where(response => response.SurveyId == survey.Id && db.Organizations.Any(
                body => body.Id == response.RespondentId && bodyCodes.Contains(body.Code)))
            .ToListAsync(cancellation);
        ReminderRules.SomeChosen.Require(chosen.Count > 0);
        ReminderRules.StillAwaited.Require(chosen.TrueForAll(response => response.IsAwaited()) && survey.SharedFrom is null);
        foreach (var response in chosen)
        {
            ReminderRules.NotTwiceADay.Require(!await WasSentOnAsync(response.Id, today, cancellation));
            await AddAsync(
                survey, response, ReminderWords.ByHandOn(today), "事務局から", current.Actor.ByPost(), cancellation);
        }

        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>Sends what the plan says for today, if it is not sent yet.</summary>
    /// <returns>Whether something was sent.</returns>
    internal async Task<bool> SendDueAsync(Guid responseId, CancellationToken cancellation)
    {
        var today = clock.TodayInJapan();
        if (await db.AskedByPlan().SingleOrDefaultAsync(one => one.Id == responseId, cancellation) is not { } response)
        {
            return false;
        }

        var survey = await db.Surveys.SingleAsync(one => one.Id == response.SurveyId, cancellation);
        var plan = await PlanReminders.FindOrMakeAsync(db, survey, cancellation);
        var dueOn = response.EffectiveDueAt.DateInJapan();
        if (!plan.IsOn
            || plan.StepOn(today, dueOn, response.IsNotStarted()) is not { } step
            || await WasSentOnAsync(responseId, today, cancellation))
        {
            return false;
        }

        await AddAsync(
            survey, response, ReminderWords.StepOf(dueOn, step), ReminderWords.Label(step), Automatically, cancellation);
        await db.SaveChangesAsync(cancellation);
        return true;
    }

    private async Task<bool> WasSentOnAsync(Guid responseId, DateOnly day, CancellationToken cancellation)
    {
        var morning = day.At(TimeOnly.MinValue);
        return await db.Reminders.AnyAsync(
            sent => sent.ResponseId == responseId && sent.SentAt >= morning, cancellation);
    }

    private async Task AddAsync(
        Survey survey, SurveyResponse response, string step, string label, string by, CancellationToken cancellation)
    {
        var (now, today) = (clock.GetUtcNow(), clock.TodayInJapan());
        var bodyCode = await db.Organizations.Where(body => body.Id == response.RespondentId)
            .Select(body => body.Code).SingleAsync(cancellation);
        var isMailed = mail.IsOn && await WriteNoticeMails.ReachesAsync(db, response.RespondentId, today, cancellation);
        db.Add(new Reminder(
            response, step, label, isMailed ? ReminderWay.NoticeAndMail : ReminderWay.Notice, by, now));
        db.Add(ReminderLetter.Write(survey, response, bodyCode, now));
    }
}
