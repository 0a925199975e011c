using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;
using Renkei.Responses;

namespace Renkei.Collection;

/// <summary>期限の相談を終える: the body takes it back, or the secretariat notes that it is no longer needed.</summary>
public sealed class EndExtension(RenkeiDbContext db, CurrentActor current, TimeProvider clock)
{
    /// <exception cref="NotFoundException">No such request of the actor's body, and not the secretariat.</exception>
    /// <exception cref="RuleBrokenException">It is over already.</exception>
    public async Task ExecuteAsync(Guid responseId, Guid requestId, CancellationToken cancellation)
    {
        var actor = current.Actor;
        var response = actor.IsSecretariat
            ? await db.AnyResponseAsync(responseId, actor, cancellation)
            : await db.ResponseOfBodyAsync(responseId, actor, cancellation);
        var request = await db.ExtensionRequests.SingleOrDefaultAsync(
            one => one.Id == requestId && one.ResponseId == responseId, cancellation)
            ?? throw new NotFoundException(nameof(ExtensionRequest), requestId);

        request.End("", actor, clock.GetUtcNow());
        response.EndDiscussion();

        await db.SaveChangesAsync(cancellation);
    }
}
