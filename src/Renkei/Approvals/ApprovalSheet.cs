using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;

namespace Renkei.Approvals;

/// <summary>One approval as its approver reads it, with what the actor may do.</summary>
/// <param name="SubjectAddress">The page that shows what is decided.</param>
/// <param name="PendingIsVacant">Nobody holds the post whose turn it is (欠員).</param>
public sealed record ApprovalSheet(
    Approval Approval, string SubjectAddress, IReadOnlyList<ApprovalStep> Steps, bool PendingIsVacant,
    Deputyship Deputyship, Actor Actor)
{
    public bool MayDecide => Approval.Status == ApprovalStatus.InProgress && Approval.IsTurnOf(Actor);

    public bool MayDecideByDeputy =>
        Approval.Status == ApprovalStatus.InProgress && Approval.MayBeDecidedByDeputy(Actor, Deputyship);

    public bool MayRetract => Approval.MayBeRetractedBy(Actor);

    public bool MayReview => Approval.MayBeReviewedBy(Actor);

    public bool MayAct => MayDecide || MayDecideByDeputy || MayRetract || MayReview;

    /// <returns>Null when there is none of that number that the actor may see.</returns>
    public static async Task<ApprovalSheet?> LoadAsync(
        RenkeiDbContext db, IEnumerable<IApprovalSubject> subjects, Actor actor, string code, DateOnly today,
        CancellationToken cancellation)
    {
        if (!ApprovalCode.TryRead(code, out var year, out var number))
        {
            return null;
        }

        var approval = await db.Approvals.AsNoTracking().VisibleTo(actor)
            .SingleOrDefaultAsync(one => one.FiscalYear == year && one.Number == number, cancellation);
        if (approval is null)
        {
            return null;
        }

        var address = await subjects.Single(subject => subject.Matter == approval.Matter)
            .AddressAsync(approval.SubjectId, cancellation);
        var pending = approval.Pending?.PositionId;
        return new ApprovalSheet(
            approval,
            address,
            [.. approval.Steps.OrderBy(step => step.Number)],
            pending is { } post && !await db.IsHeldAsync(post, today, cancellation),
            pending is { } turn ? await Deputyship.LoadAsync(db, turn, today, cancellation) : Deputyship.None,
            actor);
    }
}
