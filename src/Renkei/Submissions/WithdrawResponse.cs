using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;
using Renkei.Outbox;
using Renkei.Responses;

namespace Renkei.Submissions;

/// <summary>取下げ, by the body: the draft is open again, the submissions stay with the mark that they were withdrawn.</summary>
public sealed class WithdrawResponse(RenkeiDbContext db, CurrentActor current, TimeProvider clock)
{
    /// <exception cref="NotFoundException">No such answer of the actor's body.</exception>
    /// <exception cref="RuleBrokenException">Received already, or after the deadline.</exception>
    public async Task ExecuteAsync(Guid responseId, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var response = await db.ResponseOfBodyAsync(responseId, current.Actor, cancellation);

        response.Withdraw(now);
        await db.AnswerOnFormInForceAsync(response, cancellation);

        var inForce = await db.Submissions
            .Where(sent => sent.ResponseId == responseId && sent.IsInForce).ToListAsync(cancellation);
        inForce.ForEach(sent => sent.Withdraw(now));
        db.Add(new OutboxMessage(SendSubmission.Withdrawn, responseId, now));
        await db.SaveChangesAsync(cancellation);
    }
}
