using Microsoft.EntityFrameworkCore;
using Renkei.Calendar;
using Renkei.Data;

namespace Renkei.Access;

/// <summary>
/// 利用者 of one body and those of other bodies who serve in it beside (併任), with the posts they hold in it today or from a
/// later day; and the posts nobody holds (欠員).
/// </summary>
public sealed record AccountList(IReadOnlyList<AccountRow> Rows, IReadOnlyList<string> VacantPosts)
{
    /// <param name="bodyId">A body that the caller may keep: <see cref="KeptAccounts.MayKeep"/>.</param>
    public static async Task<AccountList> LoadAsync(
        RenkeiDbContext db, Guid bodyId, DateOnly today, DateTimeOffset now, CancellationToken cancellation)
    {
        var accounts = await (
            from account in db.Users.AsNoTracking()
            join home in db.Organizations on account.BodyId equals home.Id
            where account.BodyId == bodyId || db.Appointments.Any(held => held.AccountId == account.Id
                && (held.Until == null || held.Until >= today)
                && db.Positions.Any(position => position.Id == held.PositionId && position.BodyId == bodyId))
            orderby account.UserName
            select new { account, Home = home.Name }).ToListAsync(cancellation);
        var held = await (
            from appointment in db.Appointments.AsNoTracking()
            join position in db.Positions on appointment.PositionId equals position.Id
            join unit in db.Organizations on position.UnitId equals unit.Id
            where position.BodyId == bodyId
                && (appointment.Until == null || (appointment.Until >= today && appointment.Until >= appointment.From))
            orderby appointment.IsActing, appointment.From, appointment.Id
            select new { appointment.AccountId, position.Id, position.Title, Unit = unit.Name, unit.ParentId, appointment.IsActing, appointment.From })
            .ToListAsync(cancellation);
        var present = accounts.Where(one => !one.account.IsStopped).Select(one => one.account.Id).ToHashSet();
        var filled = held.Where(post => post.From <= today && present.Contains(post.AccountId)).Select(post => post.Id).ToHashSet();
        var positions = await (
            from position in db.Positions.AsNoTracking()
            join unit in db.Organizations on position.UnitId equals unit.Id
            where position.BodyId == bodyId
            orderby unit.Code, position.Title
            select new { position.Id, position.Title, Unit = unit.Name, unit.ParentId }).ToListAsync(cancellation);
        return new AccountList(
            [.. accounts.Select(one => new AccountRow(
                one.account.UserName!,
                one.account.PersonName,
                one.account.BodyId == bodyId ? one.account.Email : null,
                [.. held.Where(post => post.AccountId == one.account.Id)
                    .Select(post => PostName.Of(post.Title, post.Unit, post.ParentId) + (post.IsActing ? "（事務取扱）" : "")
                        + (post.From > today ? $"（{post.From.InJapaneseWithoutWeekday()}から）" : ""))],
                AccountState.Of(one.account, now))
            {
                Home = one.account.BodyId == bodyId ? null : one.Home,
            })],
            [.. positions.Where(position => !filled.Contains(position.Id))
                .Select(position => PostName.Of(position.Title, position.Unit, position.ParentId))]);
    }
}

public sealed record AccountRow(
    string LoginId, string PersonName, string? Email, IReadOnlyList<string> Posts, string State)
{
    /// <summary>The body that keeps the account of somebody who serves here beside; null for an own one.</summary>
    public string? Home { get; init; }

    public bool IsStopped => State == AccountState.Stopped;
}
