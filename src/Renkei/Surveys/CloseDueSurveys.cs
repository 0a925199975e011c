using Microsoft.EntityFrameworkCore;
using Renkei.Data;
using Renkei.Outbox;

namespace Renkei.Surveys;

/// <summary>Ends every survey whose general deadline has passed. Run by a job; a second run finds nothing to do.</summary>
public sealed class CloseDueSurveys(RenkeiDbContext db, TimeProvider clock) : IPeriodicWork
{
    public static TimeSpan Every => TimeSpan.FromMinutes(1);

    public Task RunAsync(CancellationToken cancellation) => ExecuteAsync(cancellation);

    /// <returns>How many were closed.</returns>
    public async Task<int> ExecuteAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var due = await db.Surveys
            .Where(survey => survey.Status == SurveyStatus.Open && survey.ClosesAt <= now)
            .ToListAsync(cancellation);
        foreach (var survey in due)
        {
            survey.Close(now);
            db.Add(new OutboxMessage(CloseSurvey.Kind, survey.Id, now));
        }

        await db.SaveChangesAsync(cancellation);
        return due.Count;
    }
}
