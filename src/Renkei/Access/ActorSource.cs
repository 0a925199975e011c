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

        return [.. held.Select(row => new Actor
        {
            AccountId = row.account.Id,
            PersonName = row.account.PersonName,
            MustChangePassword = row.account.MustChangePassword,
            PositionId = row.position.Id,
            PositionTitle = row.position.Title,
            UnitId = row.unit.Id,
            UnitName = row.unit.Name,
            BodyId = row.body.Id,
            BodyName = row.body.Name,
            IsOfPrefecture = row.body.Kind == OrganizationKind.Prefecture,
            BranchOfficeId = row.unit.Kind switch
            {
                OrganizationKind.BranchOffice => row.unit.Id,
                OrganizationKind.BranchDivision => row.unit.ParentId,
                _ => null,
            },
            Roles = row.position.Roles.Select(held => held.Role).ToFrozenSet(),
            Label = Name(row.body, row.unit, row.position, row.account),
        })];
    }

    /// <summary>The chosen position, or the first one when it is not (or no longer) held; null when there is none.</summary>
    public async Task<Actor?> LoadAsync(Guid accountId, Guid? positionId, CancellationToken cancellation)
    {
        var held = await LoadAllAsync(accountId, cancellation);
        return held.FirstOrDefault(actor => actor.PositionId == positionId) ?? held.FirstOrDefault();
    }

    private static string Name(Organization body, Organization unit, Position position, Account account) =>
        body.Id == unit.Id
            ? $"{body.Name} {position.Title}（{account.PersonName}）"
            : $"{body.Name} {unit.Name} {position.Title}（{account.PersonName}）";
}
