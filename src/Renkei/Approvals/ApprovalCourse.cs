using Renkei.Access;

namespace Renkei.Approvals;

/// <summary>The way of a matter through its route: each post in its turn, a deputy in absence, back or on.</summary>
public sealed partial class Approval
{
    public bool IsTurnOf(Actor actor) => Pending is { } step && step.PositionId == actor.PositionId;

    /// <summary>By the post or by the person: someone with two posts is one and the same.</summary>
    public bool IsDraftedBy(Actor actor) =>
        (actor.PositionId is not null && actor.PositionId == DrafterPositionId)
        || (actor.AccountId is not null && actor.AccountId == DrafterAccountId);

    /// <summary>Has the turn and may use it: a check may be the drafter's own, a decision may not.</summary>
    public bool MayBeDecidedBy(Actor actor) => IsTurnOf(actor) && !IsForAnotherThan(actor);

    public bool MayBeDecidedByDeputy(Actor actor, Deputyship deputyship) =>
        StandsIn(actor, deputyship) && !(RequiresAnother && IsDraftedBy(actor));

    public bool MayBeRetractedBy(Actor actor) => Status == ApprovalStatus.InProgress && IsDraftedBy(actor);

    public bool MayBeReviewedBy(Actor actor) =>
        _steps.Any(step => step.AwaitsReview && step.PositionId == actor.PositionId);

    /// <summary>確認する, 合議で了承する or 決裁する, by whose turn it is.</summary>
    /// <returns>Whether the matter is now decided.</returns>
    public bool Approve(Actor actor, string? comment, DateTimeOffset now)
    {
        ApprovalRules.InProgress.Require(Status == ApprovalStatus.InProgress);
        ApprovalRules.OwnTurn.Require(IsTurnOf(actor));
        ApprovalRules.AnotherDecides.Require(MayBeDecidedBy(actor));
        return Advance(ApprovalStepStatus.Done, actor, comment, now);
    }

    /// <summary>代決する, by a deputy named beforehand while the approver is away.</summary>
    /// <param name="instruction">The approver's instruction; wanted where the matter is 重要.</param>
    /// <returns>Whether the matter is now decided.</returns>
    public bool ApproveByDeputy(Actor actor, Deputyship deputyship, string? instruction, DateTimeOffset now)
    {
        ApprovalRules.InProgress.Require(Status == ApprovalStatus.InProgress);
        ApprovalRules.DeputyInAbsence.Require(StandsIn(actor, deputyship));
        ApprovalRules.AnotherDecides.Require(MayBeDecidedByDeputy(actor, deputyship));
        ApprovalRules.ImportantNeedsInstruction.Require(!IsImportant || !string.IsNullOrWhiteSpace(instruction));
        return Advance(ApprovalStepStatus.DoneByDeputy, actor, instruction, now);
    }

    /// <summary>差し戻す, by whose turn it is or the deputy.</summary>
    public void Return(Actor actor, Deputyship deputyship, string reason, DateTimeOffset now)
    {
        ApprovalRules.InProgress.Require(Status == ApprovalStatus.InProgress);
        ApprovalRules.OwnTurn.Require(IsTurnOf(actor) || MayBeDecidedByDeputy(actor, deputyship));
        ApprovalRules.ReturnHasReason.Require(!string.IsNullOrWhiteSpace(reason));
        Pending!.Act(ApprovalStepStatus.Returned, actor, reason, now);
        Status = ApprovalStatus.Returned;
        ClosedAt = now;
    }

    /// <summary>取戻し, by who drafted it.</summary>
    public void Retract(Actor actor, DateTimeOffset now)
    {
        ApprovalRules.InProgress.Require(Status == ApprovalStatus.InProgress);
        ApprovalRules.DrafterRetracts.Require(MayBeRetractedBy(actor));
        Status = ApprovalStatus.Retracted;
        ClosedAt = now;
    }

    /// <summary>後閲する: the approver has seen what the deputy decided.</summary>
    public void Review(Actor actor, DateTimeOffset now)
    {
        ApprovalRules.OwnReview.Require(MayBeReviewedBy(actor));
        foreach (var step in _steps.Where(step => step.AwaitsReview && step.PositionId == actor.PositionId))
        {
            step.Review(actor, now);
        }

        if (Status == ApprovalStatus.ApprovedByDeputy && !AwaitsReview)
        {
            Status = ApprovalStatus.Approved;
        }
    }

    private bool StandsIn(Actor actor, Deputyship deputyship) =>
        Pending is not null && !IsTurnOf(actor)
        && deputyship.IsAbsent && actor.PositionId is { } position && deputyship.MayDecide.Contains(position);

    private bool IsForAnotherThan(Actor actor) =>
        RequiresAnother && Pending is { Kind: ApprovalStepKind.Decision } && IsDraftedBy(actor);

    private bool Advance(ApprovalStepStatus outcome, Actor actor, string? comment, DateTimeOffset now)
    {
        var step = Pending!;
        step.Act(outcome, actor, comment, now);
        if (_steps.SingleOrDefault(next => next.Number == step.Number + 1) is { } next)
        {
            next.Turn(now);
            return false;
        }

        Status = AwaitsReview ? ApprovalStatus.ApprovedByDeputy : ApprovalStatus.Approved;
        ClosedAt = now;
        return true;
    }
}
