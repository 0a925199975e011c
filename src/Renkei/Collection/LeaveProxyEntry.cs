using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;
using Renkei.Responses;

namespace Renkei.Collection;

/// <summary>代行入力をやめる: given up by the secretariat, or taken back by the body, which then writes itself.</summary>
public sealed class LeaveProxyEntry(RenkeiDbContext db, CurrentActor current, TimeProvider clock)
{
    /// <exception cref="NotFoundException">No such answer of the actor's body, and not the secretariat.</exception>
    /// <exception cref="RuleBrokenException">No 代行入力 is open.</exception>
    public async Task ExecuteAsync(Guid responseId, CancellationToken cancellation)
    {
        var actor = current.Actor;
        if (actor.IsSecretariat)
        {
            (await db.AnyResponseAsync(responseId, actor, cancellation)).LeaveProxy();
        }
        else
        {
            (await db.ResponseOfBodyAsync(responseId, actor, cancellation)).TakeBack();
        }

        var entry = await db.ProxyEntries.SingleAsync(
            one => one.ResponseId == responseId && one.SubmissionNumber == null && one.LeftAt == null, cancellation);
        entry.Leave(clock.GetUtcNow());
        await db.SaveChangesAsync(cancellation);
    }
}
