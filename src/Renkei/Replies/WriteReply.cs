using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;
using Renkei.Needs;

namespace Renkei.Replies;

/// <summary>Writes the reply to a need in a round; after delivery the next version of it.</summary>
public sealed class WriteReply(RenkeiDbContext db, CurrentActor current)
{
    /// <exception cref="NotFoundException">No such need, or the actor is not of the secretariat.</exception>
    /// <exception cref="RuleBrokenException">See <see cref="ReplyRules"/>.</exception>
    public async Task ExecuteAsync(
        string needNumber, ReplyRound round, string text, string schedule, CancellationToken cancellation)
    {
        var need = await db.Needs.SingleOrDefaultAsync(
            need => need.Number == needNumber && current.Actor.IsSecretariat, cancellation)
            ?? throw new NotFoundException(nameof(Need), needNumber);
        NeedRules.Standing.Require(!need.IsWithdrawn);
        ReplyRules.DispositionFirst.Require(need.Disposition is not null);
        ReplyRules.InitialFirst.Require(
            round == ReplyRound.Initial || need.Progress >= NeedProgress.InitialReplyGiven);

        var latest = await db.Replies.Where(reply => reply.NeedId == need.Id && reply.Round == round)
            .OrderByDescending(reply => reply.Number).FirstOrDefaultAsync(cancellation);
        if (latest is null or { Status: ReplyStatus.Delivered })
        {
            latest = new Reply(need, round, (latest?.Number ?? 0) + 1);
            latest.Write(text, schedule);
            db.Replies.Add(latest);
        }
        else
        {
            latest.Write(text, schedule);
        }

        need.Advance(NeedProgress.DraftingReply);
        await db.SaveChangesAsync(cancellation);
    }
}
