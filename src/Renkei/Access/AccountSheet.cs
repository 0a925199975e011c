using Microsoft.EntityFrameworkCore;
using Renkei.Data;

namespace Renkei.Access;

/// <summary>
/// One account: for who keeps it the person's entries and all appointments, numbered by their first day; for a body in which
/// the person serves beside (併任) the appointments there.
/// </summary>
public sealed record AccountSheet(
    Guid Id, string LoginId, string PersonName, string? Email, Guid BodyId, string State, DateTimeOffset? CodeExpiresAt,
    IReadOnlyList<AppointmentRow> Appointments)
{
    /// <summary>The actor keeps the account itself: may reset and stop it.</summary>
    public bool IsHome { get; private init; }

    public string HomeName { get; private init; } = "";

    public bool IsStopped => State == AccountState.Stopped;

    /// <returns>Null when there is none that the actor keeps.</returns>
    public static async Task<AccountSheet?> LoadAsync(
        RenkeiDbContext db, Actor actor, string loginId, DateTimeOffset now, CancellationToken cancellation)
    {
        var account = await db.Users.AsNoTracking().SingleOrDefaultAsync(
            one => one.NormalizedUserName == loginId.ToUpperInvariant(), cancellation);
        if (account is null)
        {
            return null;
        }

        var held = await (
            from appointment in db.Appointments.AsNoTracking()
            join position in db.Positions on appointment.PositionId equals position.Id
            join unit in db.Organizations on position.UnitId equals unit.Id
            join body in db.Organizations on position.BodyId equals body.Id
            where appointment.AccountId == account.Id
            orderby appointment.From, appointment.Id
            select new { appointment, position, unit, Body = body.Name }).ToListAsync(cancellation);
        var isHome = KeptAccounts.MayKeep(actor, account.BodyId);
        held.RemoveAll(row => !isHome && !KeptAccounts.MayKeep(actor, row.position.BodyId));
        if (!isHome && held.Count == 0)
        {
            return null;
        }

        var home = await db.Organizations.Where(body => body.Id == account.BodyId)
            .Select(body => body.Name).SingleAsync(cancellation);
        return new AccountSheet(
            account.Id, account.UserName!, account.PersonName, account.Email, account.BodyId,
            AccountState.Of(account, now), account.CodeExpiresAt,
            [.. held.Select((row, index) => new AppointmentRow(
                index + 1,
                row.appointment.Id,
                row.position.Id,
                (row.position.BodyId == account.BodyId ? "" : $"{row.Body} ") + PostName.Of(row.position.Title, row.unit.Name, row.unit.ParentId),
                [.. row.position.Roles.Select(role => role.Role).Order()],
                row.appointment.From,
                row.appointment.Until,
                row.appointment.IsActing)
            {
                BodyId = row.position.BodyId,
                IsKept = KeptAccounts.MayKeep(actor, row.position.BodyId),
            })])
        {
            IsHome = isHome,
            HomeName = home,
        };
    }
}

public sealed record AppointmentRow(
    int Number, Guid Id, Guid PositionId, string Post, IReadOnlyList<Role> Roles, DateOnly From, DateOnly? Until, bool IsActing)
{
    public Guid BodyId { get; init; }

    /// <summary>In a body of the reader, who may end it.</summary>
    public bool IsKept { get; init; }

    public bool IsInForceOn(DateOnly day) => From <= day && (Until is null || day <= Until);

    /// <summary>In force, or it begins later.</summary>
    public bool EndsAfter(DateOnly day) => Until is null || (Until >= day && Until >= From);
}
