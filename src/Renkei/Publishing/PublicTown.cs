using Microsoft.EntityFrameworkCore;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Needs;
using Renkei.Organizations;
using Renkei.Themes;

namespace Renkei.Publishing;

/// <summary>
/// わがまちの課題と対応状況: what the public sees of one municipality, latest year first. A year that is not published is
/// not there at all, not even as a count.
/// </summary>
public sealed record PublicTown(string Code, string Name, string? BranchOffice, IReadOnlyList<PublicTownYear> Years)
{
    /// <param name="code">Without its check digit: 06204.</param>
    /// <returns>Null when there is no such municipality today.</returns>
    public static async Task<PublicTown?> LoadAsync(
        RenkeiDbContext db, string code, DateTimeOffset now, CancellationToken cancellation)
    {
        if (await FindAsync(db, code, now, cancellation) is not { } town)
        {
            return null;
        }

        var published = await db.PublicationPlans.PublicAt(now).Select(plan => plan.FiscalYear).Distinct()
            .ToListAsync(cancellation);
        var needs = await PublicNeed.LoadAsync(
            db, db.Needs.VisibleToPublic(db, now).Where(need => need.RespondentId == town.Id),
            db.Themes.PublicBy(db.PublicationPlans.PublicAt(now), db), await PublicHours.LoadAsync(db, now, cancellation),
            cancellation);
        var all = (await db.Needs.Where(need => need.RespondentId == town.Id && published.Contains(need.FiscalYear)
                && need.Progress != NeedProgress.Withdrawn)
            .Select(need => need.FiscalYear).ToListAsync(cancellation)).CountBy(year => year).ToDictionary();
        return new PublicTown(code, town.Name, town.Branch, [.. published.OrderDescending().Select(year =>
            PublicTownYear.Of(year, [.. needs.Where(need => need.Year == year)], all.GetValueOrDefault(year)))]);
    }

    /// <summary>As the town's page will be once <paramref name="year"/> is published: the exact public rules but for the hour.</summary>
    public static async Task<IReadOnlyList<(string Town, PublicTownYear Year)>> PreviewAsync(
        RenkeiDbContext db, FiscalYear year, DateTimeOffset now, CancellationToken cancellation)
    {
        var needs = (await PublicNeed.LoadAsync(
            db, db.Needs.Publishable().Where(need => need.FiscalYear == year), db.Themes.TakenUpByCouncil(),
            PublicHours.At(year, now), cancellation)).ToLookup(need => need.BodyCode);
        var towns = await (
            from need in db.Needs
            join body in db.OrganizationsIn(year) on need.RespondentId equals body.Id
            where need.FiscalYear == year && need.Progress != NeedProgress.Withdrawn
                && body.Kind == OrganizationKind.Municipality
            group need by new { body.Code, body.Name } into town
            orderby town.Key.Code
            select new { town.Key.Code, town.Key.Name, Count = town.Count() }).ToListAsync(cancellation);
        return [.. towns.Select(town => (town.Name, PublicTownYear.Of(year, [.. needs[town.Code]], town.Count)))];
    }

    private static Task<FoundTown?> FindAsync(
        RenkeiDbContext db, string code, DateTimeOffset now, CancellationToken cancellation)
    {
        var today = now.DateInJapan();
        return (
            from body in db.Organizations
            join branch in db.Organizations on body.BranchOfficeId equals branch.Id into branches
            from branch in branches.DefaultIfEmpty()
            where body.Kind == OrganizationKind.Municipality && body.Code.Substring(0, 5) == code
                && body.ValidFrom <= today && (body.ValidUntil == null || body.ValidUntil >= today)
            select new FoundTown(body.Id, body.Name, branch.Name)).SingleOrDefaultAsync(cancellation);
    }

    private sealed record FoundTown(Guid Id, string Name, string? Branch);
}

/// <param name="UnpublishedCount">Needs of the year that are not shown: 公開可 was not chosen, or not confirmed yet.</param>
public sealed record PublicTownYear(FiscalYear Year, IReadOnlyList<PublicNeed> Needs, int UnpublishedCount)
{
    internal static PublicTownYear Of(FiscalYear year, IReadOnlyList<PublicNeed> needs, int all) =>
        new(year, needs, Math.Max(0, all - needs.Count));
}
