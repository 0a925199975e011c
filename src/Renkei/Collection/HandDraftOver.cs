using Renkei.Access;
using Renkei.Data;
using Renkei.Responses;

namespace Renkei.Collection;

/// <summary>「県に入力をお願いする」: the body lets the secretariat see and finish what it has written so far.</summary>
public sealed class HandDraftOver(RenkeiDbContext db, CurrentActor current)
{
    /// <exception cref="NotFoundException">No such answer of the actor's body.</exception>
    /// <exception cref="RuleBrokenException">Something was sent already.</exception>
    public async Task ExecuteAsync(Guid responseId, CancellationToken cancellation)
    {
        var response = await db.ResponseOfBodyAsync(responseId, current.Actor, cancellation);
        response.HandToProxy();
        await db.SaveChangesAsync(cancellation);
    }
}
