using Renkei.Calendar;
using Renkei.Data;

namespace Renkei.Access;

/// <summary>
/// Stops an account, effective with the person's next click, and settles who goes on in the posts of bodies that the actor
/// keeps, those that begin later too; or lets it run again.
/// </summary>
public sealed class StopAccount(RenkeiDbContext db, KeptAccounts kept, CurrentActor current, TimeProvider clock)
{
    /// <exception cref="NotFoundException">No such account among those the actor keeps.</exception>
    /// <exception cref="RuleBrokenException">See <see cref="AccessRules"/>.</exception>
    public async Task ExecuteAsync(string loginId, Handover handover, CancellationToken cancellation)
    {
        var today = clock.TodayInJapan();
        var account = await kept.FindAsync(loginId, cancellation);
        AccessRules.NotOneself.Require(account.Id != current.Actor.AccountId);
        var vacant = await SolePost.LoadAsync(db, account.Id, today, cancellation);

        account.Stop(clock.GetUtcNow());
        await handover.SettleAsync(db, account, vacant.Where(post => kept.Keeps(post.BodyId)), cancellation);
        await db.SaveChangesAsync(cancellation);
    }

    public async Task ResumeAsync(string loginId, CancellationToken cancellation)
    {
        (await kept.FindAsync(loginId, cancellation)).Resume();
        await db.SaveChangesAsync(cancellation);
    }
}
