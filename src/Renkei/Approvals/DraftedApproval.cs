using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;

namespace Renkei.Approvals;

/// <summary>What the actor's body (in the prefecture: its division) sent for 決裁 and where it lies: at which post, since when.</summary>
/// <param name="Row">With the post and the instant.</param>
/// <param name="IsAbsent">The holder of that post is away today.</param>
/// <param name="IsVacant">Nobody holds it (欠員): it stays there until someone is named.</param>
public sealed record DraftedApproval(ApprovalRow Row, bool IsAbsent, bool IsVacant)
{
    /// <summary>The longest waiting first.</summary>
    public static async Task<IReadOnlyList<DraftedApproval>> LoadAsync(
        RenkeiDbContext db, Actor actor, DateOnly today, CancellationToken cancellation)
    {
        var (body, unit) = (actor.BodyId, actor.UnitId);
        var open = await db.Approvals.AsNoTracking().VisibleTo(actor, db)
            .Where(approval => approval.Status == ApprovalStatus.InProgress
                && (approval.UnitId == body || approval.UnitId == unit))
            .ToListAsync(cancellation);
        if (open.Count == 0)
        {
            return [];
        }

        var roster = await DeputyRoster.LoadAsync(db, body, today, cancellation);
        return [.. open.Select(approval => Of(approval, roster.For(approval), actor)).OrderBy(one => one.Row.Since)];
    }

    private static DraftedApproval Of(Approval approval, Deputyship deputyship, Actor actor) =>
        new(ApprovalRow.Of(approval, actor), deputyship.IsAbsent, deputyship.IsVacant);
}
