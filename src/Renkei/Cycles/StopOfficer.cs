using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Notices;

namespace Renkei.Cycles;

/// <summary>
/// Stops an account together with what names its person: the lines of the 担当者名簿 go to a colleague or are taken out,
/// and another body in which the person held the only post is told. One transaction.
/// </summary>
public sealed class StopOfficer(RenkeiDbContext db, KeptAccounts kept, StopAccount stop, TimeProvider clock)
{
    /// <exception cref="NotFoundException">No such account among those the actor keeps.</exception>
    /// <exception cref="RuleBrokenException">See <see cref="AccessRules"/> and <see cref="ContactRules"/>.</exception>
    public async Task ExecuteAsync(
        string loginId, Handover handover, ContactHandover contacts, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var today = now.DateInJapan();
        var account = await kept.FindAsync(loginId, cancellation);
        await contacts.SettleAsync(
            db, await PersonContacts.LoadAsync(db, account, today, cancellation), today, cancellation);
        var posts = await SolePost.LoadAsync(db, account.Id, today, cancellation);
        db.AddRange(posts.Where(post => !kept.Keeps(post.BodyId)).Select(post => new Notice(
            post.BodyId, $"{post.Name}が欠員になります",
            $"併任の{account.PersonName}さんの利用が停止されました。後任か事務取扱を決めてください。", "/accounts", now)));

        await stop.ExecuteAsync(loginId, handover, cancellation);
    }
}
