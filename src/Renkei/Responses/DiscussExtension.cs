using Renkei.Access;
using Renkei.Data;

namespace Renkei.Responses;

/// <summary>期限の相談: the body says that it will be later.</summary>
public sealed class DiscussExtension(RenkeiDbContext db, CurrentActor current)
{
    /// <exception cref="NotFoundException">No such answer of the actor's body.</exception>
    public async Task ExecuteAsync(Guid responseId, CancellationToken cancellation)
    {
        var response = await db.OwnResponseAsync(responseId, current.Actor, cancellation);
        response.DiscussExtension();
        await db.SaveChangesAsync(cancellation);
    }
}
