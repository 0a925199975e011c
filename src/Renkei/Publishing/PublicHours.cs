using Microsoft.EntityFrameworkCore;
using Renkei.Calendar;
using Renkei.Data;

namespace Renkei.Publishing;

/// <summary>The latest hour of each published year: a reply delivered after it waits for the next publication.</summary>
internal sealed class PublicHours
{
    private readonly IReadOnlyDictionary<FiscalYear, DateTimeOffset> _latest;

    private PublicHours(IReadOnlyDictionary<FiscalYear, DateTimeOffset> latest) => _latest = latest;

    /// <summary>As if the year's next publication were now.</summary>
    public static PublicHours At(FiscalYear year, DateTimeOffset now) =>
        new(new Dictionary<FiscalYear, DateTimeOffset> { [year] = now });

    public static async Task<PublicHours> LoadAsync(RenkeiDbContext db, DateTimeOffset now, CancellationToken cancellation) =>
        new((await db.PublicationPlans.AsNoTracking().PublicAt(now)
                .Select(plan => new { plan.FiscalYear, plan.PublishAt }).ToListAsync(cancellation))
            .GroupBy(plan => plan.FiscalYear).ToDictionary(year => year.Key, year => year.Max(plan => plan.PublishAt)));

    public bool Cover(FiscalYear year, DateTimeOffset instant) => _latest.TryGetValue(year, out var hour) && instant <= hour;
}
