using Microsoft.EntityFrameworkCore;
using Renkei.Data;

namespace Renkei.Access;

public static class PositionHolders
{
    /// <summary>Positions of the actor's body; in the prefecture those of its own division or branch office.</summary>
    public static IQueryable<Position> OfColleagues(this IQueryable<Position> positions, Actor actor) =>
        actor.IsOfPrefecture
            ? positions.Where(position => position.BodyId == actor.BodyId && position.UnitId == actor.UnitId)
            : positions.Where(position => actor.BodyId != null && position.BodyId == actor.BodyId);

    /// <summary>Who holds the position on that day: appointed and not stopped.</summary>
    public static IQueryable<Account> HoldersOf(this RenkeiDbContext db, Guid positionId, DateOnly day) =>
        from appointment in db.Appointments
        join account in db.Users on appointment.AccountId equals account.Id
        where appointment.PositionId == positionId && account.StoppedAt == null
            && appointment.From <= day && (appointment.Until == null || appointment.Until >= day)
        select account;

    /// <summary>Every appointment in force on that day whose account is not stopped.</summary>
    public static IQueryable<Appointment> HeldOn(this RenkeiDbContext db, DateOnly day) =>
        db.Appointments.Where(appointment =>
            appointment.From <= day && (appointment.Until == null || appointment.Until >= day)
            && db.Users.Any(account => account.Id == appointment.AccountId && account.StoppedAt == null));

    /// <summary>Accounts of the body and of those who hold a position in it beside their own (併任), without the stopped ones.</summary>
    public static IQueryable<Account> ColleaguesIn(this RenkeiDbContext db, Guid bodyId, DateOnly day) =>
        db.Users.Where(account => account.StoppedAt == null && (account.BodyId == bodyId
            || db.Appointments.Any(held => held.AccountId == account.Id
                && held.From <= day && (held.Until == null || held.Until >= day)
                && db.Positions.Any(position => position.Id == held.PositionId && position.BodyId == bodyId))));

    /// <summary>False is 欠員.</summary>
    public static Task<bool> IsHeldAsync(
        this RenkeiDbContext db, Guid positionId, DateOnly day, CancellationToken cancellation) =>
        db.HoldersOf(positionId, day).AnyAsync(cancellation);
}
