using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Approvals;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Needs;

namespace Renkei.Replies;

/// <summary>
/// Sends all drafted replies of a round for 決裁 as one batch; when it is decided they are delivered to the bodies at
/// that instant, when it comes back they are drafts again.
/// </summary>
public sealed class SendReplies(RenkeiDbContext db, CurrentActor current, RouteMap routes, TimeProvider clock)
    : IApprovalSubject
{
    public ApprovalMatter Matter => ApprovalMatter.Reply;

    /// <exception cref="RuleBrokenException">No reply is drafted, or no route is set.</exception>
    public async Task ExecuteAsync(
        FiscalYear year, ReplyRound round, string documentNumber, CancellationToken cancellation)
    {
        var actor = current.Actor;
        if (!actor.IsSecretariat)
        {
            throw new NotFoundException(nameof(ReplyBatch), year);
        }

        var drafts = await (
            from reply in db.Replies
            join need in db.Needs on reply.NeedId equals need.Id
            where need.FiscalYear == year && reply.Round == round && reply.Status == ReplyStatus.Drafting
                && need.Progress != NeedProgress.Withdrawn
            select new { reply, need }).ToListAsync(cancellation);
        ReplyRules.NothingToSend.Require(drafts.Count > 0);

        var title = $"{year.InJapanese()} 課題・ニーズへの{round.Japanese()}（{drafts.Count}件）";
        var batch = new ReplyBatch(year, round, title, documentNumber, clock.GetUtcNow());
        db.ReplyBatches.Add(batch);
        foreach (var draft in drafts)
        {
            draft.reply.SendForApproval(batch);
            if (round == ReplyRound.Initial)
            {
                draft.need.Advance(NeedProgress.InApproval);
            }
        }

        await routes.BeginAsync(actor.UnitId!.Value, Matter, batch.Id, title, cancellation);
        await db.SaveChangesAsync(cancellation);
    }

    public async Task OnApprovedAsync(Approval approval, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var batch = await db.ReplyBatches.SingleAsync(batch => batch.Id == approval.SubjectId, cancellation);
        batch.Deliver(now);
        var sent = await (
            from reply in db.Replies
            join need in db.Needs on reply.NeedId equals need.Id
            where reply.BatchId == batch.Id
            select new { reply, need }).ToListAsync(cancellation);
        db.AddRange(sent.GroupBy(one => one.need.RespondentId)
            .Select(body => ReplyNotices.Delivered(batch, body.Key, body.Count(), now)));
        foreach (var one in sent)
        {
            one.reply.Deliver(now);
            one.need.Advance(batch.Round == ReplyRound.Initial
                ? NeedProgress.InitialReplyGiven
                : NeedProgress.FinalReplyGiven);
        }
    }

    public async Task OnReturnedAsync(Approval approval, CancellationToken cancellation)
    {
        var returned = await (
            from reply in db.Replies
            join need in db.Needs on reply.NeedId equals need.Id
            where reply.BatchId == approval.SubjectId
            select new { reply, need }).ToListAsync(cancellation);
        foreach (var one in returned)
        {
            one.reply.ComeBack();
            one.need.ReturnToDrafting();
        }
    }

    public async Task<string> AddressAsync(Guid subjectId, CancellationToken cancellation)
    {
        var batch = await db.ReplyBatches.AsNoTracking().SingleAsync(batch => batch.Id == subjectId, cancellation);
        return $"/replies/{batch.FiscalYear.Prefix()}";
    }
}
