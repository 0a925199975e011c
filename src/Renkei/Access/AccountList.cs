using Microsoft.EntityFrameworkCore;
using Renkei.Data;

namespace Renkei.Access;

/// <summary>利用者 of one body, with the posts they hold today and the posts nobody holds (欠員).</summary>
public sealed record AccountList(IReadOnlyList<AccountRow> Rows, IReadOnlyList<string> VacantPosts)
{
    /// <param name="bodyId">A body that the caller may keep: <see cref="KeptAccounts.MayKeep"/>.</param>
    public static async Task<AccountList> LoadAsync(
        RenkeiDbContext db, Guid bodyId, DateOnly today, DateTimeOffset now, CancellationToken cancellation)
    {
        var accounts = await db.Users.AsNoTracking().Where(account => account.BodyId == bodyId)
            .OrderBy(account => account.UserName).ToListAsync(cancellation);
        var held = await (
            from appointment in db.Appointments.AsNoTracking()
            join position in db.Positions on appointment.PositionId equals position.Id
            join unit in db.Organizations on position.UnitId equals unit.Id
            where position.BodyId == bodyId
                && appointment.From <= today && (appointment.Until == null || appointment.Until >= today)
            orderby appointment.IsActing, appointment.From, appointment.Id
            select new { appointment.AccountId, position.Id, position.Title, Unit = unit.Name, unit.ParentId, appointment.IsActing })
            .ToListAsync(cancellation);
        var present = accounts.Where(account => !account.IsStopped).Select(account => account.Id).ToHashSet();
        var filled = held.Where(post => present.Contains(post.AccountId)).Select(post => post.Id).ToHashSet();
        var positions = await (
            from position in db.Positions.AsNoTracking()
            join unit in db.Organizations on position.UnitId equals unit.Id
            where position.BodyId == bodyId
            orderby unit.Code, position.Title
            select new { position.Id, position.Title, Unit = unit.Name, unit.ParentId }).ToListAsync(cancellation);
        return new AccountList(
            [.. accounts.Select(account => new AccountRow(
                account.UserName!,
                account.PersonName,
                account.Email,
                [.. held.Where(post => post.AccountId == account.Id)
                    .Select(post => PostName.Of(post.Title, post.Unit, post.ParentId) + (post.IsActing ? "（事務取扱）" : ""))],
                AccountState.Of(account, now)))],
            [.. positions.Where(position => !filled.Contains(position.Id))
                .Select(position => PostName.Of(position.Title, position.Unit, position.ParentId))]);
    }
}

public sealed record AccountRow(
    string LoginId, string PersonName, string? Email, IReadOnlyList<string> Posts, string State)
{
    public bool IsStopped => State == AccountState.Stopped;
}
