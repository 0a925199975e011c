using Microsoft.EntityFrameworkCore;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Organizations;

namespace Renkei.Publishing;

/// <summary>Tells all bodies of a decided publication, from 9 o'clock on the working day before it.</summary>
public sealed class AnnouncePublications(RenkeiDbContext db, TimeProvider clock) : IPeriodicWork
{
    private static readonly TimeOnly Morning = new(9, 0);

    public static TimeSpan Every => TimeSpan.FromMinutes(5);

    public async Task RunAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var waiting = await db.PublicationPlans
            .Where(plan => plan.Status == PublicationStatus.Approved && plan.AnnouncedAt == null && plan.PublishAt > now)
            .ToListAsync(cancellation);
        foreach (var plan in waiting.Where(plan => IsTime(plan, now)))
        {
            plan.Announce(now);
            db.AddRange((await db.AllBodiesAsync(now.DateInJapan(), cancellation))
                .Select(body => PublicationNotices.Planned(plan, body, now)));
        }

        await db.SaveChangesAsync(cancellation);
    }

    private static bool IsTime(PublicationPlan plan, DateTimeOffset now) =>
        now >= OpeningDays.Add(plan.PublishAt.DateInJapan(), -1).At(Morning);
}
