using Renkei.Access;
using Renkei.Data;
using Renkei.Responses;

namespace Renkei.Uploads;

/// <summary>「取り込まない」: what was read is given up; that the file came remains.</summary>
public sealed class DropUpload(RenkeiDbContext db, CurrentActor current, TimeProvider clock)
{
    /// <exception cref="NotFoundException">No such upload of the actor's body.</exception>
    /// <exception cref="RuleBrokenException">See <see cref="UploadRules.StillWaiting"/>.</exception>
    public async Task ExecuteAsync(Guid responseId, int number, CancellationToken cancellation)
    {
        var response = await db.OwnResponseAsync(responseId, current.Actor, cancellation);
        var upload = await db.RequireUploadAsync(response, number, cancellation);
        upload.Drop(current.Actor.ByPost(), clock.GetUtcNow());
        await db.SaveChangesAsync(cancellation);
    }
}
