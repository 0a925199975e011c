using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;
using Renkei.Responses;

namespace Renkei.Collection;

/// <summary>「内容を確認しました」, or what is wrong, by the body whose answer the secretariat typed.</summary>
public sealed class ConfirmProxyEntry(RenkeiDbContext db, CurrentActor current, TimeProvider clock)
{
    /// <param name="responseId">The answer.</param>
    /// <param name="objection">違っているところ; null confirms.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="NotFoundException">No such answer of the actor's body.</exception>
    /// <exception cref="RuleBrokenException">Nothing waits for confirmation, or the objection is empty.</exception>
    public async Task ExecuteAsync(Guid responseId, string? objection, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var response = await db.ResponseOfBodyAsync(responseId, current.Actor, cancellation);
        Surveys.ResponseRules.Confirmable.Require(response.AwaitsConfirmation);
        var entry = await db.ProxyEntries
            .Where(one => one.ResponseId == responseId && one.SubmissionNumber != null)
            .OrderByDescending(one => one.Number).FirstAsync(cancellation);
        if (objection is null)
        {
            response.Confirm(now);
            entry.Confirm(current.Actor, now);
        }
        else
        {
            entry.Object(objection, current.Actor, now);
        }

        await db.SaveChangesAsync(cancellation);
    }
}
