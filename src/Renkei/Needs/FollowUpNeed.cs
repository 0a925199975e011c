using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;

namespace Renkei.Needs;

/// <summary>Notes その後の状況 of a need: what became of it after the reply.</summary>
public sealed class FollowUpNeed(RenkeiDbContext db, CurrentActor current)
{
    /// <exception cref="NotFoundException">No such need, or the actor is not of the secretariat.</exception>
    /// <exception cref="RuleBrokenException">方針変更 without a reason.</exception>
    public async Task ExecuteAsync(string number, NeedOutcome outcome, string? reason, CancellationToken cancellation)
    {
        var need = await db.Needs.SingleOrDefaultAsync(
            need => need.Number == number && current.Actor.IsSecretariat, cancellation)
            ?? throw new NotFoundException(nameof(Need), number);
        need.Become(outcome, reason);
        await db.SaveChangesAsync(cancellation);
    }
}
