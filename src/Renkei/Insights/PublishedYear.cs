using Microsoft.EntityFrameworkCore;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Publishing;

namespace Renkei.Insights;

/// <summary>A year as the public front page shows it: only what is published.</summary>
public sealed record PublishedYear(FiscalYear Year, int NeedCount, IReadOnlyList<PublishedTheme> Themes)
{
    public static async Task<IReadOnlyList<PublishedYear>> LoadAsync(
        RenkeiDbContext db, DateTimeOffset now, CancellationToken cancellation)
    {
        var counts = await db.Needs.VisibleToPublic(db, now)
            .GroupBy(need => need.FiscalYear).Select(year => new { Year = year.Key, Count = year.Count() })
            .ToListAsync(cancellation);
        var years = counts.Select(year => year.Year).ToList();
        var plans = db.PublicationPlans.AsNoTracking().PublicAt(now);
        var themes = await db.Themes.AsNoTracking().PublicBy(plans, db)
            .Where(theme => years.Contains(theme.FiscalYear))
            .OrderBy(theme => theme.Serial).ToListAsync(cancellation);
        return [.. counts.OrderByDescending(year => year.Year.Year).Select(year => new PublishedYear(
            year.Year, year.Count,
            [.. themes.Where(theme => theme.FiscalYear == year.Year).Select(theme => new PublishedTheme(theme.Name, theme.Summary))]))];
    }
}

public sealed record PublishedTheme(string Name, string Summary);
