using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;

namespace Renkei.Approvals;

/// <summary>One approval as its approver reads it, with what the actor may do.</summary>
/// <param name="SubjectAddress">The page on which who drafted it goes on with it; null for the other posts, who may not open it.</param>
public sealed record ApprovalSheet(
    Approval Approval, string? SubjectAddress, IReadOnlyList<ApprovalStep> Steps, Deputyship Deputyship, Actor Actor)
{
    public bool MayDecide => Approval.Status == ApprovalStatus.InProgress && Approval.MayBeDecidedBy(Actor);

    /// <summary>Has the turn, but drafted it: another person has to decide.</summary>
    public bool MustLeaveToAnother => Approval.IsTurnOf(Actor) && !Approval.MayBeDecidedBy(Actor);

    /// <summary>What is decided stands as it was sent; after 差戻し or 取戻し it is being corrected.</summary>
    public bool ShowsContent => Approval.Status == ApprovalStatus.InProgress || Approval.IsApproved;

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

        var approval = await db.Approvals.AsNoTracking().VisibleTo(actor, db)
            .SingleOrDefaultAsync(one => one.FiscalYear == year && one.Number == number, cancellation);
        if (approval is null)
        {
            return null;
        }

        var subject = subjects.Single(subject => subject.Matter == approval.Matter);
        var roster = await DeputyRoster.LoadAsync(db, approval.BodyId, today, cancellation);
        return new ApprovalSheet(
            approval,
            GoesOnWith(approval, actor) ? await subject.AddressAsync(approval.SubjectId, cancellation) : null,
            [.. approval.Steps.OrderBy(step => step.Number)],
            roster.For(approval),
            actor);
    }

    /// <summary>An answer is of its whole body or 課; the prefecture's outward acts are of the secretariat.</summary>
    private static bool GoesOnWith(Approval approval, Actor actor) =>
        actor.IsOf(approval.UnitId) && (approval.Matter == ApprovalMatter.SurveyResponse || actor.IsSecretariat);
}
