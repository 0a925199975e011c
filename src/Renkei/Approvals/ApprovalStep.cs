using Renkei.Access;

namespace Renkei.Approvals;

/// <summary>One post's turn in an approval, with who acted and when.</summary>
public sealed class ApprovalStep
{
    internal ApprovalStep(int number, Guid positionId, string post, ApprovalStepKind kind)
    {
        Number = number;
        PositionId = positionId;
        Post = post;
        Kind = kind;
    }

    private ApprovalStep()
    {
    }

    public int Number { get; private set; }

    public Guid PositionId { get; private set; }

    /// <summary>課 and 職名 as they were when the approval began.</summary>
    public string Post { get; private set; } = "";

    public ApprovalStepKind Kind { get; private set; }

    public ApprovalStepStatus Status { get; private set; }

    public DateTimeOffset? PendingSince { get; private set; }

    public DateTimeOffset? ActedAt { get; private set; }

    /// <summary>Post and name of who acted.</summary>
    public string? ActedBy { get; private set; }

    public string? Comment { get; private set; }

    /// <summary>後閲 of a step that a deputy took.</summary>
    public DateTimeOffset? ReviewedAt { get; private set; }

    public string? ReviewedBy { get; private set; }

    public bool AwaitsReview => Status == ApprovalStepStatus.DoneByDeputy && ReviewedAt is null;

    internal void Turn(DateTimeOffset now)
    {
        Status = ApprovalStepStatus.Pending;
        PendingSince = now;
    }

    internal void Act(ApprovalStepStatus status, Actor actor, string? comment, DateTimeOffset now)
    {
        Status = status;
        ActedAt = now;
        ActedBy = actor.Label;
        Comment = string.IsNullOrWhiteSpace(comment) ? null : comment.Trim();
    }

    internal void Review(Actor actor, DateTimeOffset now)
    {
        ReviewedAt = now;
        ReviewedBy = actor.Label;
    }
}
