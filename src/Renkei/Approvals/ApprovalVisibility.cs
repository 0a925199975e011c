using Renkei.Access;

namespace Renkei.Approvals;

public static class ApprovalVisibility
{
    /// <summary>決裁 is a matter inside one body. Within the prefecture, of the own division and of the posts on its route.</summary>
    public static IQueryable<Approval> VisibleTo(this IQueryable<Approval> approvals, Actor actor)
    {
        var (body, unit, branch, position) = (actor.BodyId, actor.UnitId, actor.BranchOfficeId, actor.PositionId);
        return actor.IsOfPrefecture
            ? approvals.Where(approval => approval.BodyId == body
                && (approval.UnitId == unit || approval.UnitId == branch || approval.Steps.Any(step => step.PositionId == position)))
            : approvals.Where(approval => body != null && approval.BodyId == body);
    }
}
