using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Organizations;

namespace Renkei.Access;

/// <summary>Reads who an account may act as today, from its appointments in force.</summary>
public sealed class ActorSource(RenkeiDbContext db, TimeProvider clock)
{
    /// <summary>All positions the account holds today, in a steady order; empty when stopped or without any.</summary>
    public async Task<IReadOnlyList<Actor>> LoadAllAsync(Guid accountId, CancellationToken cancellation)
    {
        var today = clock.TodayInJapan();
        var held = await (
            from account in db.Users
            join appointment in db.Appointments on account.Id equals appointment.AccountId
            join position in db.Positions on appointment.PositionId equals position.Id
            join unit in db.Organizations on position.UnitId equals unit.Id
            join body in db.Organizations on position.BodyId equals body.Id
            where account.Id == accountId && account.StoppedAt == null
                && appointment.From <= today && (appointment.Until == null || appointment.Until >= today)
            orderby appointment.IsActing, appointment.From, appointment.Id
            select new { account, position, unit, body }).AsNoTracking().ToListAsync(cancellation);

        var actors = new List<Actor>();
        foreach (var row in held)
        {
            var unit = await InForceAsync(row.unit, today, cancellation);
            actors.Add(Act(row.account, row.position, unit, row.body));
        }

        return actors;
    }

    /// <summary>The chosen position, or the first one when it is not (or no longer) held; null when there is none.</summary>
    public async Task<Actor?> LoadAsync(Guid accountId, Guid? positionId, CancellationToken cancellation)
    {
        var held = await LoadAllAsync(accountId, cancellation);
        return held.FirstOrDefault(actor => actor.PositionId == positionId) ?? held.FirstOrDefault();
    }

    private static Actor Act(Account account, Position position, Organization unit, Organization body) => new()
    {
        AccountId = account.Id,
        PersonName = account.PersonName,
        MustChangePassword = account.MustChangePassword,
        PositionId = position.Id,
        PositionTitle = position.Title,
        UnitId = unit.Id,
        UnitName = unit.Name,
        BodyId = body.Id,
        BodyName = body.Name,
        IsOfPrefecture = body.Kind == OrganizationKind.Prefecture,
        IsOfMunicipality = body.Kind == OrganizationKind.Municipality,
        BranchOfficeId = unit.Kind switch
        {
            OrganizationKind.BranchOffice => unit.Id,
            OrganizationKind.BranchDivision => unit.ParentId,
            _ => null,
        },
        Roles = position.Roles.Select(held => held.Role).ToFrozenSet(),
        Label = Name(body, unit, position, account),
    };

    /// <summary>A 課 that was split or merged may have a successor; its positions go on in that from its first day.</summary>
    private async Task<Organization> InForceAsync(
        Organization unit, DateOnly today, CancellationToken cancellation)
    {
        while (unit.ValidUntil < today && unit.SuccessorId is { } successorId)
        {
            unit = await db.Organizations.AsNoTracking().SingleAsync(other => other.Id == successorId, cancellation);
        }

        return unit;
    }

    private static string Name(Organization body, Organization unit, Position position, Account account) =>
        body.Id == unit.Id
            ? $"{body.Name} {position.Title}（{account.PersonName}）"
            : $"{body.Name} {unit.Name} {position.Title}（{account.PersonName}）";
}
