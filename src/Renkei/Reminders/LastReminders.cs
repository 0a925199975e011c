using Microsoft.EntityFrameworkCore;
using Renkei.Data;

namespace Renkei.Reminders;

/// <summary>最終連絡 as far as it was a reminder.</summary>
public sealed record LastReminder(DateTimeOffset SentAt, ReminderWay Way, string Label);

/// <summary>The newest reminder of each answer of a survey, for tables that stand beside it.</summary>
public static class LastReminders
{
    /// <returns>By answer; those that were never reminded are missing.</returns>
    public static async Task<IReadOnlyDictionary<Guid, LastReminder>> LoadAsync(
        RenkeiDbContext db, Guid surveyId, CancellationToken cancellation)
    {
        var sent = await db.Reminders.AsNoTracking()
            .Where(reminder => db.SurveyResponses.Any(
                response => response.Id == reminder.ResponseId && response.SurveyId == surveyId))
            .ToListAsync(cancellation);
        return sent.GroupBy(reminder => reminder.ResponseId).ToDictionary(
            answer => answer.Key,
            answer => answer.OrderBy(reminder => reminder.SentAt)
                .Select(reminder => new LastReminder(reminder.SentAt, reminder.Way, reminder.Label)).Last());
    }

    /// <summary>All of one answer, newest first, for the body itself and the secretariat.</summary>
    public static Task<List<Reminder>> OfAsync(RenkeiDbContext db, Guid responseId, CancellationToken cancellation) =>
        db.Reminders.AsNoTracking().Where(reminder => reminder.ResponseId == responseId)
            .OrderByDescending(reminder => reminder.SentAt).ToListAsync(cancellation);
}
