using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Data;

namespace Renkei.Approvals;

/// <summary>決裁・後閲: what waits for the actor, what the actor drafted, and what was decided lately.</summary>
public sealed record ApprovalDesk(
    IReadOnlyList<ApprovalRow> ForMe, IReadOnlyList<ApprovalRow> AsDeputy, IReadOnlyList<ApprovalRow> ToReview,
    IReadOnlyList<ApprovalRow> InProgress, IReadOnlyList<ApprovalRow> Closed)
{
    private const int MostClosed = 50;

    public static async Task<ApprovalDesk> LoadAsync(
        RenkeiDbContext db, Actor actor, DateOnly today, CancellationToken cancellation)
    {
        var approvals = db.Approvals.AsNoTracking().VisibleTo(actor, db);
        var open = await approvals
            .Where(approval => approval.Status == ApprovalStatus.InProgress
                || approval.Steps.Any(step => step.Status == ApprovalStepStatus.DoneByDeputy && step.ReviewedAt == null))
            .OrderBy(approval => approval.DraftedAt).ToListAsync(cancellation);
        var closed = await approvals
            .Where(approval => approval.ClosedAt != null)
            .OrderByDescending(approval => approval.ClosedAt).Take(MostClosed).ToListAsync(cancellation);
        var roster = await DeputyRoster.LoadAsync(db, actor.BodyId, today, cancellation);

        return new ApprovalDesk(
            Rows(actor, open.Where(approval => approval.IsTurnOf(actor))),
            Rows(actor, open.Where(approval => approval.MayBeDecidedByDeputy(actor, roster.For(approval)))),
            Rows(actor, open.Where(approval => approval.MayBeReviewedBy(actor))),
            Rows(actor, open.Where(approval => approval.Status == ApprovalStatus.InProgress && !approval.IsTurnOf(actor))),
            Rows(actor, closed));
    }

    private static IReadOnlyList<ApprovalRow> Rows(Actor actor, IEnumerable<Approval> approvals) =>
        [.. approvals.Select(approval => ApprovalRow.Of(approval, actor))];
}

/// <param name="IsOwnDraft">Drafted by the actor's post, or by the actor in another.</param>
/// <param name="WaitsFor">課 and 職 whose turn it is; null when closed.</param>
/// <param name="Since">Since when it waits there, else when it was closed.</param>
public sealed record ApprovalRow(
    string Code, ApprovalMatter Matter, string Title, ApprovalStatus Status, bool IsImportant, string DraftedBy,
    DateTimeOffset DraftedAt, bool IsOwnDraft, string? WaitsFor, DateTimeOffset Since)
{
    internal static ApprovalRow Of(Approval approval, Actor actor) => new(
        approval.Code, approval.Matter, approval.Title, approval.Status, approval.IsImportant, approval.DraftedBy,
        approval.DraftedAt,
        approval.IsDraftedBy(actor),
        approval.Pending?.Post,
        approval.Pending?.PendingSince ?? approval.ClosedAt ?? approval.DraftedAt);
}
