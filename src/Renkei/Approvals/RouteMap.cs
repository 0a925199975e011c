using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Data;

namespace Renkei.Approvals;

/// <summary>Finds the route of a matter and begins an approval on it. Used by the use cases that send for 決裁.</summary>
public sealed class RouteMap(RenkeiDbContext db, CurrentActor current, TimeProvider clock)
{
    /// <summary>The route that the unit (a municipality or division) set for the matter; null when it has none.</summary>
    public Task<ApprovalRoute?> FindAsync(Guid unitId, ApprovalMatter matter, CancellationToken cancellation) =>
        db.ApprovalRoutes.SingleOrDefaultAsync(
            route => route.UnitId == unitId && route.Matter == matter, cancellation);

    /// <summary>起案 in the name of the current actor. Added, not yet saved.</summary>
    /// <exception cref="RuleBrokenException">No route is set, or the drafter would decide.</exception>
    public async Task<Approval> BeginAsync(
        Guid unitId, ApprovalMatter matter, Guid subjectId, string title, CancellationToken cancellation)
    {
        var route = await FindAsync(unitId, matter, cancellation);
        ApprovalRules.RouteIsSet.Require(route is not null);
        var positions = route!.Steps.Select(step => step.PositionId).ToList();
        var posts = await (
            from position in db.Positions
            join unit in db.Organizations on position.UnitId equals unit.Id
            where positions.Contains(position.Id)
            select new { position.Id, position.Title, Unit = unit.Name, unit.ParentId }).ToDictionaryAsync(
                post => post.Id,
                post => post.ParentId is null ? post.Title : $"{post.Unit} {post.Title}",
                cancellation);
        var approval = new Approval(
            route, posts, subjectId, title, current.Actor, clock.GetUtcNow());
        approval.TakeNumber(await NextNumberAsync(approval, cancellation));
        db.Approvals.Add(approval);
        await ApprovalNotices.AddWaitingAsync(db, approval, clock.GetUtcNow(), cancellation);
        return approval;
    }

    /// <summary>別途決裁: records in the name of the current actor what was decided on paper. Added, not yet saved.</summary>
    /// <exception cref="RuleBrokenException">The day lies ahead, or no post is told.</exception>
    public async Task<Approval> RecordOutsideAsync(
        ApprovalMatter matter, Guid subjectId, string title, DateOnly decidedOn, string post, string documentNumber,
        CancellationToken cancellation)
    {
        var (actor, now) = (current.Actor, clock.GetUtcNow());
        var approval = Approval.Outside(
            actor.UnitId!.Value, actor.BodyId!.Value, matter, subjectId, title, actor, decidedOn, post, documentNumber,
            now, now.DateInJapan());
        approval.TakeNumber(await NextNumberAsync(approval, cancellation));
        db.Approvals.Add(approval);
        return approval;
    }

    /// <summary>The index on it refuses the later of two at the same instant; nothing is stored of that one.</summary>
    private async Task<int> NextNumberAsync(Approval approval, CancellationToken cancellation)
    {
        var stored = await db.Approvals
            .Where(other => other.BodyId == approval.BodyId && other.FiscalYear == approval.FiscalYear)
            .MaxAsync(other => (int?)other.Number, cancellation) ?? 0;
        var added = db.Approvals.Local
            .Where(other => other.BodyId == approval.BodyId && other.FiscalYear == approval.FiscalYear)
            .Select(other => other.Number).DefaultIfEmpty().Max();
        return Math.Max(stored, added) + 1;
    }
}
