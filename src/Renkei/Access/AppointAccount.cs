using Microsoft.EntityFrameworkCore;
using Renkei.Data;

namespace Renkei.Access;

/// <summary>発令 of a person to a position, also as 事務取扱; its end; and the person's own entries.</summary>
public sealed class AppointAccount(RenkeiDbContext db, KeptAccounts kept)
{
    /// <exception cref="NotFoundException">The account, position or 課 is not the actor's to keep.</exception>
    /// <exception cref="RuleBrokenException">See <see cref="AccessRules"/>.</exception>
    public async Task ExecuteAsync(
        string loginId, PostDraft post, DateOnly from, bool isActing, CancellationToken cancellation)
    {
        var account = await kept.FindAsync(loginId, cancellation);
        var body = await kept.BodyAsync(account.BodyId, cancellation);
        var position = await kept.PositionAsync(body, post, cancellation);
        AccessRules.NotYetAppointed.Require(!await db.Appointments.AnyAsync(
            held => held.AccountId == account.Id && held.PositionId == position.Id
                && (held.Until == null || held.Until >= from),
            cancellation));
        db.Appointments.Add(new Appointment(account, position, from, isActing));
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>Ends an appointment in a body that the actor keeps, whosever the account is; who goes on begins on the day after.</summary>
    public async Task EndAsync(
        string loginId, Guid appointmentId, DateOnly lastDay, Handover handover, CancellationToken cancellation)
    {
        var (account, appointment) = await kept.AppointmentAsync(loginId, appointmentId, cancellation);
        var sole = await SolePost.LoadAsync(db, account.Id, lastDay.AddDays(1), cancellation);

        appointment.End(lastDay);
        await handover.SettleAsync(
            db, account, sole.Where(post => post.PositionId == appointment.PositionId), cancellation);
        await db.SaveChangesAsync(cancellation);
    }

    public async Task ReviseAsync(string loginId, string personName, string? email, CancellationToken cancellation)
    {
        var account = await kept.FindAsync(loginId, cancellation);
        account.Rename(personName.Trim());
        account.Mail(email);
        await db.SaveChangesAsync(cancellation);
    }
}
