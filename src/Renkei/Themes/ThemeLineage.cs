using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Data;

namespace Renkei.Themes;

/// <summary>A theme of another year, as a link.</summary>
public sealed record ThemeLink(FiscalYear Year, int Serial, string Name);

/// <summary>前年度から継続, both ways, as far as the reader may see them.</summary>
public static class ThemeLineage
{
    /// <returns>By the theme that takes an earlier one up.</returns>
    public static async Task<IReadOnlyDictionary<Guid, ThemeLink>> PredecessorsAsync(
        RenkeiDbContext db, Actor actor, FiscalYear year, DateTimeOffset now, CancellationToken cancellation)
    {
        var found = await (
            from theme in db.Themes.AsNoTracking()
            join earlier in db.Themes.VisibleTo(actor, db, now) on theme.PredecessorId equals (Guid?)earlier.Id
            where theme.FiscalYear == year
            select new { theme.Id, earlier.FiscalYear, earlier.Serial, earlier.Name }).ToListAsync(cancellation);
        return found.ToDictionary(one => one.Id, one => new ThemeLink(one.FiscalYear, one.Serial, one.Name));
    }

    /// <returns>By number: the themes of a year that a later one may take up.</returns>
    public static async Task<IReadOnlyList<ThemeLink>> OfYearAsync(
        RenkeiDbContext db, Actor actor, FiscalYear year, DateTimeOffset now, CancellationToken cancellation) =>
        await db.Themes.AsNoTracking().VisibleTo(actor, db, now).Where(theme => theme.FiscalYear == year)
            .OrderBy(theme => theme.Serial).Select(theme => new ThemeLink(theme.FiscalYear, theme.Serial, theme.Name))
            .ToListAsync(cancellation);

    /// <returns>By number: 翌年度に継続.</returns>
    public static async Task<IReadOnlyList<ThemeLink>> SuccessorsAsync(
        RenkeiDbContext db, Actor actor, Guid themeId, DateTimeOffset now, CancellationToken cancellation) =>
        await db.Themes.AsNoTracking().VisibleTo(actor, db, now).Where(theme => theme.PredecessorId == themeId)
            .OrderBy(theme => theme.Serial).Select(theme => new ThemeLink(theme.FiscalYear, theme.Serial, theme.Name))
            .ToListAsync(cancellation);
}
