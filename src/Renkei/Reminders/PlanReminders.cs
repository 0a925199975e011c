using Microsoft.EntityFrameworkCore;
using Renkei.Data;
using Renkei.Outbox;
using Renkei.Surveys;

namespace Renkei.Reminders;

/// <summary>Gives a survey that has opened its plan: last year's, or the usual one.</summary>
internal sealed class PlanReminders(RenkeiDbContext db) : IOutboxHandler
{
    public string Kind => OpenSurvey.Kind;

    public async Task ExecuteAsync(Guid subjectId, CancellationToken cancellation)
    {
        var survey = await db.Surveys.SingleAsync(one => one.Id == subjectId, cancellation);
        if (!await db.ReminderPlans.AnyAsync(plan => plan.SurveyId == subjectId, cancellation))
        {
            db.Add(await MakeAsync(db, survey, cancellation));
            await db.SaveChangesAsync(cancellation);
        }
    }

    /// <summary>The plan of a survey, or the one it would get.</summary>
    internal static async Task<ReminderPlan> FindOrMakeAsync(
        RenkeiDbContext db, Survey survey, CancellationToken cancellation) =>
        await db.ReminderPlans.Include(plan => plan.Steps)
            .SingleOrDefaultAsync(plan => plan.SurveyId == survey.Id, cancellation)
        ?? await MakeAsync(db, survey, cancellation);

    private static async Task<ReminderPlan> MakeAsync(RenkeiDbContext db, Survey survey, CancellationToken cancellation) =>
        new(survey, await db.ReminderPlans.AsNoTracking().Include(plan => plan.Steps)
            .SingleOrDefaultAsync(plan => plan.SurveyId == survey.PredecessorId, cancellation));
}
