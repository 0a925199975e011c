using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Data;

namespace Renkei.Approvals;

/// <summary>決裁する, 合議で了承する, 代決する, 差し戻す, 取り戻す, 後閲する: what a post does when it has its turn.</summary>
public sealed class DecideApproval(
    RenkeiDbContext db, CurrentActor current, IEnumerable<IApprovalSubject> subjects, TimeProvider clock)
{
    /// <exception cref="NotFoundException">No such approval in the actor's body.</exception>
    /// <exception cref="RuleBrokenException">See <see cref="ApprovalRules"/>.</exception>
    public async Task ExecuteAsync(
        Guid approvalId, ApprovalAct act, string? text, CancellationToken cancellation)
    {
        var actor = current.Actor;
        var now = clock.GetUtcNow();
        var approval = await db.Approvals.VisibleTo(actor, db).SingleOrDefaultAsync(a => a.Id == approvalId, cancellation)
            ?? throw new NotFoundException(nameof(Approval), approvalId);
        var deputyship = (await DeputyRoster.LoadAsync(db, approval.BodyId, now.DateInJapan(), cancellation)).For(approval);

        switch (act)
        {
            case ApprovalAct.Approve when approval.Approve(actor, text, now):
            case ApprovalAct.ApproveByDeputy when approval.ApproveByDeputy(actor, deputyship, text, now):
                await SubjectOf(approval).OnApprovedAsync(approval, cancellation);
                break;
            case ApprovalAct.Return:
                approval.Return(actor, deputyship, text ?? "", now);
                await SubjectOf(approval).OnReturnedAsync(approval, cancellation);
                break;
            case ApprovalAct.Retract:
                approval.Retract(actor, now);
                await SubjectOf(approval).OnReturnedAsync(approval, cancellation);
                break;
            case ApprovalAct.Review:
                approval.Review(actor, now);
                break;
        }

        if (act is not ApprovalAct.Review)
        {
            await ApprovalNotices.AddNextAsync(db, approval, now, cancellation);
        }

        await db.SaveChangesAsync(cancellation);
    }

    private IApprovalSubject SubjectOf(Approval approval) =>
        subjects.Single(subject => subject.Matter == approval.Matter);
}

public enum ApprovalAct
{
    Approve,
    ApproveByDeputy,
    Return,
    Retract,
    Review,
}
