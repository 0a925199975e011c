using Microsoft.EntityFrameworkCore;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Organizations;

namespace Renkei.Access;

/// <summary>
/// What the current actor may do with accounts: a 団体管理者 in its own body, 事務局 and システム管理者 in all. An account is its home
/// body's; an appointment (併任) is the body's in which it is.
/// </summary>
public sealed class KeptAccounts(RenkeiDbContext db, CurrentActor current, TimeProvider clock)
{
    public static bool KeepsAll(Actor actor) => actor.IsSecretariat || actor.Is(Role.SystemAdministrator);

    public static bool MayKeep(Actor actor, Guid bodyId) =>
        KeepsAll(actor) || (actor.Is(Role.BodyAdministrator) && actor.BodyId == bodyId);

    public bool Keeps(Guid bodyId) => MayKeep(current.Actor, bodyId);

    /// <exception cref="NotFoundException">No such body, or not the actor's to keep.</exception>
    public async Task<Organization> BodyAsync(Guid bodyId, CancellationToken cancellation) =>
        await db.Organizations.FindAsync([bodyId], cancellation) is { } body
        && body.BodyId == body.Id && MayKeep(current.Actor, body.Id)
            ? body
            : throw new NotFoundException(nameof(Organization), bodyId);

    /// <summary>An account that the actor may change.</summary>
    /// <exception cref="NotFoundException">No such account, or of another body.</exception>
    /// <exception cref="RuleBrokenException">It holds a role that the actor could not give.</exception>
    public async Task<Account> FindAsync(string loginId, CancellationToken cancellation)
    {
        var account = await db.Users.SingleOrDefaultAsync(
            one => one.NormalizedUserName == loginId.ToUpperInvariant(), cancellation);
        if (account is null || !MayKeep(current.Actor, account.BodyId))
        {
            throw new NotFoundException(nameof(Account), loginId);
        }

        var today = clock.TodayInJapan();
        var held = await (
            from appointment in db.Appointments
            join position in db.Positions on appointment.PositionId equals position.Id
            where appointment.AccountId == account.Id && (appointment.Until == null || appointment.Until >= today)
            select position).ToListAsync(cancellation);
        foreach (var position in held)
        {
            await RequireGrantableAsync(position, cancellation);
        }

        return account;
    }

    /// <summary>An appointment in a body of the actor, of whichever account.</summary>
    /// <exception cref="NotFoundException">No such appointment, or in another body.</exception>
    /// <exception cref="RuleBrokenException">A role is not the actor's to give.</exception>
    public async Task<(Account Account, Appointment Appointment)> AppointmentAsync(
        string loginId, Guid appointmentId, CancellationToken cancellation)
    {
        var found = await (
            from account in db.Users
            join appointment in db.Appointments on account.Id equals appointment.AccountId
            join position in db.Positions on appointment.PositionId equals position.Id
            where appointment.Id == appointmentId && account.NormalizedUserName == loginId.ToUpperInvariant()
            select new { account, appointment, position }).SingleOrDefaultAsync(cancellation);
        if (found is null || !Keeps(found.position.BodyId))
        {
            throw new NotFoundException(nameof(Appointment), appointmentId);
        }

        await RequireGrantableAsync(found.position, cancellation);
        return (found.account, found.appointment);
    }

    /// <summary>A position of the body, or a new one in one of its 課.</summary>
    /// <exception cref="NotFoundException">The position or the 課 is not of the body.</exception>
    /// <exception cref="RuleBrokenException">A role is not the actor's to give.</exception>
    public async Task<Position> PositionAsync(Organization body, PostDraft post, CancellationToken cancellation)
    {
        if (post.PositionId is { } id)
        {
            var position = await db.Positions.SingleOrDefaultAsync(
                one => one.Id == id && one.BodyId == body.Id, cancellation)
                ?? throw new NotFoundException(nameof(Position), id);
            await RequireGrantableAsync(position, cancellation);
            return position;
        }

        var unit = await db.Organizations.SingleOrDefaultAsync(
            one => one.Id == post.UnitId && one.BodyId == body.Id, cancellation)
            ?? throw new NotFoundException(nameof(Organization), post.UnitId);
        AccessRules.HasARole.Require(post.Roles.Count > 0);
        var created = new Position(unit, post.Title.Trim(), post.Roles);
        await RequireGrantableAsync(created, cancellation);
        db.Positions.Add(created);
        return created;
    }

    private async Task RequireGrantableAsync(Position position, CancellationToken cancellation)
    {
        var body = await db.Organizations.FindAsync([position.BodyId], cancellation);
        var grantable = GrantableRoles.For(current.Actor, body!.Kind);
        AccessRules.RoleIsGrantable.Require(position.Roles.All(held => grantable.Contains(held.Role)));
    }
}

/// <param name="PositionId">A position that exists; null for a new one, which the rest describes.</param>
public sealed record PostDraft(Guid? PositionId, Guid UnitId, string Title, IReadOnlyList<Role> Roles);
