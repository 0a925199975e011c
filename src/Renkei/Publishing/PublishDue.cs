using Microsoft.EntityFrameworkCore;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Organizations;
using Renkei.Surveys;

namespace Renkei.Publishing;

/// <summary>Notes that a plan's hour has come, on the plan and on the survey. The public saw it at the hour anyway.</summary>
public sealed class PublishDue(RenkeiDbContext db, TimeProvider clock) : IPeriodicWork
{
    public static TimeSpan Every => TimeSpan.FromSeconds(30);

    public async Task RunAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var due = await db.PublicationPlans
            .Where(plan => plan.Status == PublicationStatus.Approved && plan.PublishAt <= now)
            .ToListAsync(cancellation);
        foreach (var plan in due)
        {
            plan.Publish(now);
            db.AddRange((await db.AllBodiesAsync(now.DateInJapan(), cancellation))
                .Select(body => PublicationNotices.Published(plan, body, now)));
            foreach (var survey in await db.Surveys
                .Where(survey => survey.FiscalYear == plan.FiscalYear && survey.Status == SurveyStatus.Shared)
                .ToListAsync(cancellation))
            {
                survey.Publish(now);
            }
        }

        await db.SaveChangesAsync(cancellation);
    }
}
