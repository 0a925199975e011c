using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;

namespace Renkei.Notices;

/// <summary>Opens a notice, or says that all are read.</summary>
public sealed class ReadNotices(RenkeiDbContext db, CurrentActor current, TimeProvider clock)
{
    /// <returns>The address to go on to.</returns>
    /// <exception cref="NotFoundException">No such notice, or not the actor's to read.</exception>
    public async Task<string> OpenAsync(Guid noticeId, CancellationToken cancellation)
    {
        var notice = await db.Notices.AsNoTracking().VisibleTo(current.Actor)
            .SingleOrDefaultAsync(one => one.Id == noticeId, cancellation)
            ?? throw new NotFoundException(nameof(Notice), noticeId);
        await MarkAsync(notice.Id, cancellation);
        return notice.Address;
    }

    /// <summary>「すべて読んだことにする」</summary>
    public async Task ReadAllAsync(CancellationToken cancellation)
    {
        var account = current.Actor.AccountId;
        var unread = await db.Notices.VisibleTo(current.Actor)
            .Where(notice => !db.NoticeReadings.Any(
                reading => reading.NoticeId == notice.Id && reading.AccountId == account))
            .Select(notice => notice.Id).ToListAsync(cancellation);
        await using var whole = await db.Database.BeginTransactionAsync(cancellation);
        foreach (var notice in unread)
        {
            await MarkAsync(notice, cancellation);
        }

        await whole.CommitAsync(cancellation);
    }

    // Two windows may open the same notice at once: both engines know ON CONFLICT, and no audit entry is wanted.
    private Task<int> MarkAsync(Guid notice, CancellationToken cancellation)
    {
        var (account, now) = (current.Actor.AccountId!.Value, clock.GetUtcNow().UtcDateTime);
        return db.Database.ExecuteSqlAsync(
            $"""
             INSERT INTO notice_readings ("NoticeId", "AccountId", "ReadAt") VALUES ({notice}, {account}, {now})
             ON CONFLICT DO NOTHING
             """, cancellation);
    }
}
