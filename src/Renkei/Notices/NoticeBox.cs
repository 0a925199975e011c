using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;

namespace Renkei.Notices;

/// <summary>お知らせ as one person finds them: not yet read ones first, the newest first among each.</summary>
public sealed record NoticeBox(int Total, int Unread, IReadOnlyList<NoticeLine> Lines)
{
    public const int PageSize = 20;

    /// <param name="db">The database.</param>
    /// <param name="actor">Whose notices.</param>
    /// <param name="onlyUnread">Leaves out what the person has read.</param>
    /// <param name="page">From 1; the last one when there are not so many.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static async Task<NoticeBox> LoadAsync(
        RenkeiDbContext db, Actor actor, bool onlyUnread, int page, CancellationToken cancellation)
    {
        var unread = await CountUnreadAsync(db, actor, cancellation);
        var total = onlyUnread ? unread : await db.Notices.VisibleTo(actor).CountAsync(cancellation);
        var skipped = (Math.Clamp(page, 1, Math.Max(1, (total + PageSize - 1) / PageSize)) - 1) * PageSize;
        return new NoticeBox(total, unread, await LinesAsync(db, actor, onlyUnread, skipped, PageSize, cancellation));
    }

    /// <summary>The newest ones that the person has not read.</summary>
    public static Task<List<NoticeLine>> NewestUnreadAsync(
        RenkeiDbContext db, Actor actor, int most, CancellationToken cancellation) =>
        LinesAsync(db, actor, onlyUnread: true, 0, most, cancellation);

    public static Task<int> CountUnreadAsync(RenkeiDbContext db, Actor actor, CancellationToken cancellation)
    {
        var account = actor.AccountId;
        return db.Notices.VisibleTo(actor).CountAsync(
            notice => !db.NoticeReadings.Any(reading => reading.NoticeId == notice.Id && reading.AccountId == account),
            cancellation);
    }

    private static Task<List<NoticeLine>> LinesAsync(
        RenkeiDbContext db, Actor actor, bool onlyUnread, int skipped, int most, CancellationToken cancellation)
    {
        var account = actor.AccountId;
        return (
            from notice in db.Notices.VisibleTo(actor)
            join recipient in db.Organizations on notice.RecipientId equals recipient.Id
            let isRead = db.NoticeReadings.Any(
                reading => reading.NoticeId == notice.Id && reading.AccountId == account)
            where !onlyUnread || !isRead
            orderby isRead, notice.CreatedAt descending, notice.Id descending
            select new NoticeLine(notice.Id, notice.CreatedAt, recipient.Name, notice.Title, notice.Text, isRead))
            .Skip(skipped).Take(most).ToListAsync(cancellation);
    }
}

/// <param name="Id">Posted to open it; never part of an address.</param>
/// <param name="Recipient">The body or 課 to which it went.</param>
public sealed record NoticeLine(
    Guid Id, DateTimeOffset At, string Recipient, string Title, string Text, bool IsRead);
