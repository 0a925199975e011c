using Renkei.Access;
using Renkei.Data;
using Renkei.Responses;

namespace Renkei.Collection;

/// <summary>期限を相談する, by the body on its page: until when, and why.</summary>
public sealed class AskExtension(RenkeiDbContext db, CurrentActor current, TimeProvider clock)
{
    /// <exception cref="NotFoundException">No such answer of the actor's body.</exception>
    /// <exception cref="RuleBrokenException">See <see cref="CollectionRules"/>.</exception>
    public async Task ExecuteAsync(Guid responseId, DateOnly wishedUntil, string reason, CancellationToken cancellation)
    {
        var response = await db.ResponseOfBodyAsync(responseId, current.Actor, cancellation);
        var request = new ExtensionRequest(
            response, ContactWay.System, current.Actor.ByPost(), wishedUntil, reason, current.Actor, clock.GetUtcNow());
        await db.RequireNoOpenExtensionAsync(response, cancellation);

        response.DiscussExtension();

        db.Add(request);
        await db.SaveChangesAsync(cancellation);
    }
}
