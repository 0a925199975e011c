using Renkei.Access;
using Renkei.Data;
using Renkei.Responses;

namespace Renkei.Submissions;

/// <summary>受け付ける, by the secretariat.</summary>
public sealed class ReceiveResponse(RenkeiDbContext db, CurrentActor current, TimeProvider clock)
{
    /// <exception cref="NotFoundException">No such answer, or not the secretariat.</exception>
    /// <exception cref="RuleBrokenException">Nothing whole was submitted.</exception>
    public async Task ExecuteAsync(Guid responseId, CancellationToken cancellation)
    {
        var response = await db.AnyResponseAsync(responseId, current.Actor, cancellation);
        var now = clock.GetUtcNow();
        var address = await ResponseNotices.AddressAsync(db, response, cancellation);
        response.Receive(now);
        db.Add(SubmissionNotices.Received(response, address, now));
        await db.SaveChangesAsync(cancellation);
    }
}
