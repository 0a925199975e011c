using Microsoft.EntityFrameworkCore;
using Renkei.Data;
using Renkei.Organizations;

namespace Renkei.Access;

/// <summary>
/// 併任: appoints somebody who has an account already, of whatever body, to a position of a body that the actor keeps. The
/// account stays its home body's to reset and to stop.
/// </summary>
public sealed class JoinBody(RenkeiDbContext db, KeptAccounts kept)
{
    /// <exception cref="NotFoundException">The body, 課 or position is not the actor's to keep.</exception>
    /// <exception cref="RuleBrokenException">See <see cref="AccessRules"/>.</exception>
    public async Task ExecuteAsync(
        Guid bodyId, string loginId, PostDraft post, DateOnly from, CancellationToken cancellation)
    {
        var body = await kept.BodyAsync(bodyId, cancellation);
        var account = await db.Users.SingleOrDefaultAsync(
            one => one.NormalizedUserName == loginId.Trim().ToUpperInvariant(), cancellation);
        AccessRules.HasAnAccount.Require(account is { IsStopped: false });
        var position = await kept.PositionAsync(body, post, cancellation);
        AccessRules.NotYetAppointed.Require(!await db.Appointments.AnyAsync(
            held => held.AccountId == account!.Id && held.PositionId == position.Id
                && (held.Until == null || held.Until >= from),
            cancellation));
        db.Appointments.Add(new Appointment(account!, position, from));
        await db.SaveChangesAsync(cancellation);
    }
}
