using System.Linq.Expressions;
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
        var (batch, _) = await GatherAsync(year, round, documentNumber, cancellation);
        await routes.BeginAsync(current.Actor.UnitId!.Value, Matter, batch.Id, batch.Title, cancellation);
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>別途決裁: decided on paper, so they are delivered at once.</summary>
    /// <exception cref="RuleBrokenException">No reply is drafted, the day lies ahead, or no post is told.</exception>
    public async Task RecordAsync(
        FiscalYear year, ReplyRound round, DateOnly decidedOn, string post, string documentNumber,
        CancellationToken cancellation)
    {
        var (batch, gathered) = await GatherAsync(year, round, documentNumber, cancellation);
        await routes.RecordOutsideAsync(
            Matter, batch.Id, batch.Title, decidedOn, post, documentNumber, cancellation);
        Deliver(batch, gathered);
        await db.SaveChangesAsync(cancellation);
    }

    public async Task OnApprovedAsync(Approval approval, CancellationToken cancellation)
    {
        var batch = await db.ReplyBatches.SingleAsync(batch => batch.Id == approval.SubjectId, cancellation);
        Deliver(batch, await RepliesAsync(reply => reply.BatchId == batch.Id, cancellation));
    }

    public async Task OnReturnedAsync(Approval approval, CancellationToken cancellation)
    {
        foreach (var one in await RepliesAsync(reply => reply.BatchId == approval.SubjectId, cancellation))
        {
            one.Reply.ComeBack();
            one.Need.ReturnToDrafting();
        }
    }

    public async Task<string> AddressAsync(Guid subjectId, CancellationToken cancellation)
    {
        var batch = await db.ReplyBatches.AsNoTracking().SingleAsync(batch => batch.Id == subjectId, cancellation);
        return $"/replies/{batch.FiscalYear.Prefix()}";
    }

    private async Task<(ReplyBatch Batch, List<SentReply> Gathered)> GatherAsync(
        FiscalYear year, ReplyRound round, string documentNumber, CancellationToken cancellation)
    {
        if (!current.Actor.IsSecretariat)
        {
            throw new NotFoundException(nameof(ReplyBatch), year);
        }

        var drafts = (await RepliesAsync(
            reply => reply.Round == round && reply.Status == ReplyStatus.Drafting, cancellation))
            .FindAll(one => one.Need.FiscalYear == year && one.Need.Progress != NeedProgress.Withdrawn);
        ReplyRules.NothingToSend.Require(drafts.Count > 0);

        var title = $"{year.InJapanese()} 課題・ニーズへの{round.Japanese()}（{drafts.Count}件）";
        var batch = new ReplyBatch(year, round, title, documentNumber, clock.GetUtcNow());
        db.ReplyBatches.Add(batch);
        foreach (var draft in drafts)
        {
            draft.Reply.SendForApproval(batch);
            if (round == ReplyRound.Initial)
            {
                draft.Need.Advance(NeedProgress.InApproval);
            }
        }

        return (batch, drafts);
    }

    private void Deliver(ReplyBatch batch, List<SentReply> sent)
    {
        var now = clock.GetUtcNow();
        batch.Deliver(now);
        db.AddRange(sent.GroupBy(one => one.Need.RespondentId)
            .Select(body => ReplyNotices.Delivered(batch, body.Key, body.Count(), now)));
        foreach (var one in sent)
        {
            one.Reply.Deliver(now);
            one.Need.Advance(batch.Round == ReplyRound.Initial
                ? NeedProgress.InitialReplyGiven
                : NeedProgress.FinalReplyGiven);
        }
    }

    private Task<List<SentReply>> RepliesAsync(
        Expression<Func<Reply, bool>> which, CancellationToken cancellation) =>
        (from reply in db.Replies.Where(which)
         join need in db.Needs on reply.NeedId equals need.Id
         select new SentReply(reply, need)).ToListAsync(cancellation);

    private sealed record SentReply(Reply Reply, Need Need);
}
