using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;

namespace Renkei.Collection;

/// <summary>次の対応を済みにする.</summary>
public sealed class FinishNextStep(RenkeiDbContext db, CurrentActor current, TimeProvider clock)
{
    /// <exception cref="NotFoundException">No such memo, or not the actor's to see.</exception>
    /// <exception cref="RuleBrokenException">Nothing is left to do.</exception>
    public async Task ExecuteAsync(Guid memoId, CancellationToken cancellation)
    {
        var memo = await db.ContactMemos.VisibleTo(current.Actor, db).SingleOrDefaultAsync(one => one.Id == memoId, cancellation)
            ?? throw new NotFoundException(nameof(ContactMemo), memoId);

        memo.FinishNext(current.Actor, clock.GetUtcNow());

        await db.SaveChangesAsync(cancellation);
    }
}
