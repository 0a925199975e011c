using Microsoft.EntityFrameworkCore;
using Renkei.Data;

namespace Renkei.Access;

/// <summary>One account for who keeps it: the person's entries and all appointments, numbered by their first day.</summary>
public sealed record AccountSheet(
    Guid Id, string LoginId, string PersonName, string? Email, Guid BodyId, string State, DateTimeOffset? CodeExpiresAt,
    IReadOnlyList<AppointmentRow> Appointments)
{
    public bool IsStopped => State == AccountState.Stopped;

    /// <returns>Null when there is none that the actor keeps.</returns>
    public static async Task<AccountSheet?> LoadAsync(
        RenkeiDbContext db, Actor actor, string loginId, DateTimeOffset now, CancellationToken cancellation)
    {
        var account = await db.Users.AsNoTracking().SingleOrDefaultAsync(
            one => one.NormalizedUserName == loginId.ToUpperInvariant(), cancellation);
        if (account is null || !KeptAccounts.MayKeep(actor, account.BodyId))
        {
            return null;
        }

        var held = await (
            from appointment in db.Appointments.AsNoTracking()
            join position in db.Positions on appointment.PositionId equals position.Id
            join unit in db.Organizations on position.UnitId equals unit.Id
            where appointment.AccountId == account.Id
            orderby appointment.From, appointment.Id
            select new { appointment, position, unit }).ToListAsync(cancellation);
        return new AccountSheet(
            account.Id, account.UserName!, account.PersonName, account.Email, account.BodyId,
            AccountState.Of(account, now), account.CodeExpiresAt,
            [.. held.Select((row, index) => new AppointmentRow(
                index + 1,
                row.appointment.Id,
                row.position.Id,
                PostName.Of(row.position.Title, row.unit.Name, row.unit.ParentId),
                [.. row.position.Roles.Select(role => role.Role).Order()],
                row.appointment.From,
                row.appointment.Until,
                row.appointment.IsActing))]);
    }
}

public sealed record AppointmentRow(
    int Number, Guid Id, Guid PositionId, string Post, IReadOnlyList<Role> Roles, DateOnly From, DateOnly? Until, bool IsActing)
{
    public bool IsInForceOn(DateOnly day) => From <= day && (Until is null || day <= Until);
}
