using Microsoft.EntityFrameworkCore;
using Renkei.Data;

namespace Renkei.Notices;

/// <summary>送れなかったメール, for the システム管理者: whom they did not reach and why. Not what they say.</summary>
public sealed record MailBoard(int Sent, int Waiting, IReadOnlyList<UnsentMail> Unsent)
{
    public const int Most = 100;

    public static async Task<MailBoard> LoadAsync(RenkeiDbContext db, CancellationToken cancellation)
    {
        var unsent = db.NoticeMails.AsNoTracking().Where(mail => mail.SentAt == null && mail.LastError != null);
        return new MailBoard(
            await db.NoticeMails.CountAsync(mail => mail.SentAt != null, cancellation),
            await db.NoticeMails.CountAsync(mail => mail.SentAt == null && mail.RetryAt != null, cancellation),
            await unsent.OrderByDescending(mail => mail.WrittenAt).ThenBy(mail => mail.Id).Take(Most)
                .Select(mail => new UnsentMail(
                    mail.Id, mail.WrittenAt, mail.Address, mail.Attempts, mail.LastError!, mail.RetryAt))
                .ToListAsync(cancellation));
    }
}

/// <param name="Id">Posted to send it again; never part of an address.</param>
/// <param name="RetryAt">Null when it was given up.</param>
public sealed record UnsentMail(
    Guid Id, DateTimeOffset WrittenAt, string Address, int Attempts, string Reason, DateTimeOffset? RetryAt);
