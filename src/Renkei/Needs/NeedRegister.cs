using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Organizations;

namespace Renkei.Needs;

/// <summary>課題一覧 of a year, in the order of numbers unless words were asked for: what the reader may see, and what of it was asked for.</summary>
public sealed class NeedRegister
{
    private NeedRegister(IReadOnlyList<NeedRow> all, IReadOnlyList<NeedRow> found)
    {
        All = all;
        Found = found;
    }

    /// <summary>Every need of the year that the reader may see.</summary>
    public IReadOnlyList<NeedRow> All { get; }

    public IReadOnlyList<NeedRow> Found { get; }

    /// <summary>By everything in the filter but its words, which an index of texts has to find: <see cref="Narrowed"/>.</summary>
    public static async Task<NeedRegister> LoadAsync(
        RenkeiDbContext db, Actor actor, NeedFilter filter, DateTimeOffset now, CancellationToken cancellation)
    {
        var all = await RowsAsync(db, actor, filter.Year, now, cancellation);
        return new NeedRegister(all, [.. all.Where(row =>
            (filter.Field is null || row.Field == filter.Field)
            && (filter.Region is null || row.RegionCode == filter.Region)
            && (filter.Body is null || row.BodyCode == filter.Body)
            && (filter.Disposition is null || row.Disposition == filter.Disposition)
            && (filter.Progress is null || row.Progress == filter.Progress)
            && (filter.Division is null || row.DivisionCode == filter.Division)
            && (!filter.IsReplaced || row.IsReplaced))]);
    }

    /// <summary>Only needs that also hold the words.</summary>
    /// <param name="holding">Ids of needs, the best first; those not found here are passed over.</param>
    /// <param name="isByNumber">In the order of numbers instead.</param>
    public NeedRegister Narrowed(IReadOnlyList<Guid> holding, bool isByNumber)
    {
        var rows = Found.ToDictionary(row => row.Id);
        var found = holding.Where(rows.ContainsKey).Select(id => rows[id]);
        return new NeedRegister(
            All, isByNumber ? [.. found.OrderBy(row => row.Number, StringComparer.Ordinal)] : [.. found]);
    }

    /// <summary>The years that have needs the reader may see, latest first.</summary>
    public static async Task<IReadOnlyList<FiscalYear>> YearsAsync(
        RenkeiDbContext db, Actor actor, DateTimeOffset now, CancellationToken cancellation)
    {
        var years = await db.Needs.VisibleTo(actor, db, now).Select(need => need.FiscalYear).Distinct()
            .ToListAsync(cancellation);
        return [.. years.OrderDescending()];
    }

    private static async Task<List<NeedRow>> RowsAsync(
        RenkeiDbContext db, Actor actor, FiscalYear year, DateTimeOffset now, CancellationToken cancellation)
    {
        var rows = await (
            from need in db.Needs.AsNoTracking().VisibleTo(actor, db, now)
            join content in db.SubmittedNeeds on need.ContentId equals content.Id
            join body in db.OrganizationsIn(year) on need.RespondentId equals body.Id
            join branch in db.OrganizationsIn(year) on body.BranchOfficeId equals (Guid?)branch.Id into branches
            from branch in branches.DefaultIfEmpty()
            join division in db.OrganizationsIn(year) on need.DivisionId equals (Guid?)division.Id into divisions
            from division in divisions.DefaultIfEmpty()
            where need.FiscalYear == year
            select new NeedRow(
                need.Id, need.FiscalYear, need.Number, need.RespondentId, body.Code, body.Name, branch.Code, branch.Name,
                content.Title, content.Field, content.Urgency, content.Priority, need.Progress, need.Disposition,
                need.Outcome, division.Code, division.Name, need.ContentId)
            { IsReplaced = need.ReplacedAfterSortingAt != null }).ToListAsync(cancellation);
        return [.. rows.Select(row => row.For(actor)).OrderBy(row => row.Number, StringComparer.Ordinal)];
    }
}
