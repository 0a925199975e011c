using Renkei.Access;
using Renkei.Data;

namespace Renkei.Responses;

/// <summary>「○月○日までお待ちする」, by the secretariat.</summary>
public sealed class ExtendDeadline(RenkeiDbContext db, CurrentActor current)
{
    /// <exception cref="NotFoundException">No such answer, or not the secretariat.</exception>
    /// <exception cref="RuleBrokenException">See <see cref="Surveys.ResponseRules.LaterDeadline"/>.</exception>
    public async Task ExecuteAsync(Guid responseId, DateTimeOffset until, CancellationToken cancellation)
    {
        var response = await db.AnyResponseAsync(responseId, current.Actor, cancellation);
        response.ExtendUntil(until);
        await db.SaveChangesAsync(cancellation);
    }
}
