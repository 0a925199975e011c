using Renkei.Access;
using Renkei.Data;

namespace Renkei.Approvals;

public static class ApprovalVisibility
{
    /// <summary>
    /// 決裁 is a matter inside one body. Within the prefecture, of the own division, of the posts on its route and of those
    /// named as deputies of these posts. Who sees an approval reads what is decided, on its page.
    /// </summary>
    public static IQueryable<Approval> VisibleTo(
        this IQueryable<Approval> approvals, Actor actor, RenkeiDbContext db)
    {
        var (body, unit, branch, position) = (actor.BodyId, actor.UnitId, actor.BranchOfficeId, actor.PositionId);
        var deputised = db.Deputies.Where(deputy => deputy.DeputyPositionId == position)
            .Select(deputy => deputy.PositionId);
        return actor.IsOfPrefecture
            ? approvals.Where(approval => approval.BodyId == body
                && (approval.UnitId == unit || approval.UnitId == branch || approval.Steps.Any(
                    step => step.PositionId == position || deputised.Contains(step.PositionId))))
            : approvals.Where(approval => body != null && approval.BodyId == body);
    }
}
