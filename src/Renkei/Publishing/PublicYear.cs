using Microsoft.EntityFrameworkCore;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Needs;
using Renkei.Themes;

namespace Renkei.Publishing;

/// <summary>A published year as the public sees it: the themes that the council took up, with their published needs.</summary>
/// <param name="PublishedAt">The hours of its publications that have come, first to last; never empty.</param>
public sealed record PublicYear(
    FiscalYear Year, IReadOnlyList<DateTimeOffset> PublishedAt, int NeedCount, IReadOnlyList<PublicTheme> Themes)
{
    /// <summary>Null while the year is not published.</summary>
    public static async Task<PublicYear?> LoadAsync(
        RenkeiDbContext db, FiscalYear year, DateTimeOffset now, CancellationToken cancellation)
    {
        var plans = db.PublicationPlans.AsNoTracking().PublicAt(now);
        var hours = await plans.Where(one => one.FiscalYear == year).Select(one => one.PublishAt).Order()
            .ToListAsync(cancellation);
        if (hours.Count == 0)
        {
            return null;
        }

        var needs = await PublicNeed.LoadAsync(
            db, db.Needs.VisibleToPublic(db, now).Where(need => need.FiscalYear == year), db.Themes.PublicBy(plans, db),
            await PublicHours.LoadAsync(db, now, cancellation), cancellation);
        var themes = await db.Themes.AsNoTracking().PublicBy(plans, db).Where(theme => theme.FiscalYear == year)
            .OrderBy(theme => theme.Serial).Select(theme => new { theme.Name, theme.Summary, theme.Scope, theme.Status })
            .ToListAsync(cancellation);
        return new PublicYear(year, hours, needs.Count, [.. themes.Select(theme => new PublicTheme(
            theme.Name, theme.Summary, theme.Scope, theme.Status, [.. needs.Where(need => need.Theme?.Name == theme.Name)]))]);
    }

    /// <summary>The years that the public sees, latest first.</summary>
    public static async Task<IReadOnlyList<FiscalYear>> AllAsync(
        RenkeiDbContext db, DateTimeOffset now, CancellationToken cancellation) =>
        [.. (await db.PublicationPlans.PublicAt(now).Select(plan => plan.FiscalYear).Distinct()
            .ToListAsync(cancellation)).OrderDescending()];
}

public sealed record PublicTheme(
    string Name, string Summary, ThemeScope Scope, ThemeStatus Status, IReadOnlyList<PublicNeed> Needs);
