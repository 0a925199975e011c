using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;

namespace Renkei.Responses;

/// <summary>「記入済みにする」, or back to not yet.</summary>
public sealed class FinishPart(RenkeiDbContext db, CurrentActor current, TimeProvider clock)
{
    /// <exception cref="NotFoundException">No such part of an answer of the actor's body.</exception>
    /// <exception cref="RuleBrokenException">See <see cref="DraftRules.PartOpen"/>.</exception>
    public async Task ExecuteAsync(Guid responseId, Guid partId, bool isDone, CancellationToken cancellation)
    {
        await db.ResponseOfBodyAsync(responseId, current.Actor, cancellation);
        var part = await db.ResponseParts
            .SingleOrDefaultAsync(one => one.Id == partId && one.ResponseId == responseId, cancellation)
            ?? throw new NotFoundException(nameof(ResponsePart), partId);
        if (isDone)
        {
            part.Finish(current.Actor, clock.GetUtcNow());
        }
        else
        {
            part.Reopen();
        }

        await db.SaveChangesAsync(cancellation);
    }
}
