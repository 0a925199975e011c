using Renkei.Access;
using Renkei.Data;

namespace Renkei.Notices;

/// <summary>もう一度送る</summary>
public sealed class RetryMail(RenkeiDbContext db, CurrentActor current, TimeProvider clock)
{
    /// <exception cref="NotFoundException">No such mail, or not the システム管理者.</exception>
    /// <exception cref="RuleBrokenException">It was sent meanwhile.</exception>
    public async Task ExecuteAsync(Guid mailId, CancellationToken cancellation)
    {
        var mail = current.Actor.Is(Role.SystemAdministrator)
            ? await db.NoticeMails.FindAsync([mailId], cancellation)
            : null;
        (mail ?? throw new NotFoundException(nameof(NoticeMail), mailId)).TryAgain(clock.GetUtcNow());
        await db.SaveChangesAsync(cancellation);
    }
}
