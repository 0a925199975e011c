using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Renkei.Outbox;

namespace Renkei.Notices;

/// <summary>
/// Where mail is on, every notice that is saved announces itself in the same transaction, whichever area wrote it. Where
/// mail is off nothing is announced, so that switching it on later does not send what is long past.
/// </summary>
internal sealed class AnnounceNotices(MailSettings mail) : SaveChangesInterceptor
{
    /// <summary>The subject is the <see cref="Notice"/>.</summary>
    public const string Kind = "notice-given";

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Announce(eventData.Context!);
        return ValueTask.FromResult(result);
    }

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Announce(eventData.Context!);
        return result;
    }

    private void Announce(DbContext db)
    {
        if (!mail.IsOn)
        {
            return;
        }

        var notices = db.ChangeTracker.Entries<Notice>().Where(entry => entry.State == EntityState.Added).ToList();
        db.AddRange(notices.Select(entry => new OutboxMessage(Kind, entry.Entity.Id, entry.Entity.CreatedAt)));
    }
}
