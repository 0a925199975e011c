using Renkei.Access;
using Renkei.Data;
using Renkei.Responses;

namespace Renkei.Collection;

/// <summary>期限の相談を記録する, by the secretariat after a call: who called, until when, why.</summary>
public sealed class NoteExtension(RenkeiDbContext db, CurrentActor current, TimeProvider clock)
{
    /// <returns>The key of the request, to be answered at once or later.</returns>
    /// <exception cref="NotFoundException">No such answer, or not the secretariat.</exception>
    /// <exception cref="RuleBrokenException">See <see cref="CollectionRules"/>.</exception>
    public async Task<Guid> ExecuteAsync(
        Guid responseId, ContactWay way, string caller, DateOnly? wishedUntil, string reason,
        CancellationToken cancellation)
    {
        var response = await db.AnyResponseAsync(responseId, current.Actor, cancellation);
        var request = new ExtensionRequest(
            response, way, caller, wishedUntil, reason, current.Actor, clock.GetUtcNow());
        await db.RequireNoOpenExtensionAsync(response, cancellation);

        response.DiscussExtension();

        db.Add(request);
        await db.SaveChangesAsync(cancellation);
        return request.Id;
    }
}
