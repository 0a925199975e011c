using Microsoft.EntityFrameworkCore;
using Renkei.Data;
using Renkei.Organizations;

namespace Renkei.Access;

/// <summary>What an issuer chooses from in a body: positions it may fill, 課, roles it may give, colleagues.</summary>
public sealed record BodyPosts(
    Organization Body, IReadOnlyList<NamedPost> Positions, IReadOnlyList<NamedPost> Units, IReadOnlyList<Role> Roles,
    IReadOnlyList<NamedColleague> Colleagues)
{
    public static async Task<BodyPosts> LoadAsync(
        RenkeiDbContext db, Actor issuer, Guid bodyId, DateOnly today, CancellationToken cancellation)
    {
        var body = await db.Organizations.AsNoTracking().SingleAsync(one => one.Id == bodyId, cancellation);
        var roles = GrantableRoles.For(issuer, body.Kind);
        var units = await db.Organizations.AsNoTracking()
            .Where(unit => unit.BodyId == bodyId && unit.ValidFrom <= today && (unit.ValidUntil == null || unit.ValidUntil >= today))
            .ToListAsync(cancellation);
        var positions = await (
            from position in db.Positions.AsNoTracking()
            join unit in db.Organizations on position.UnitId equals unit.Id
            where position.BodyId == bodyId
            orderby unit.Code, position.Title
            select new { position, unit }).ToListAsync(cancellation);
        var colleagues = await db.ColleaguesIn(bodyId, today).AsNoTracking()
            .OrderBy(account => account.UserName).ToListAsync(cancellation);
        return new BodyPosts(
            body,
            [.. positions.Where(row => row.position.Roles.All(held => roles.Contains(held.Role)))
                .Select(row => new NamedPost(row.position.Id, PostName.Of(row.position.Title, row.unit.Name, row.unit.ParentId)))],
            [.. units.OrderBy(unit => unit.ParentId is not null).ThenBy(unit => unit.Code, StringComparer.Ordinal)
                .Select(unit => new NamedPost(unit.Id, unit.Name))],
            roles,
            [.. colleagues.Select(account => new NamedColleague(account.UserName!, account.PersonName))]);
    }
}

public sealed record NamedPost(Guid Id, string Name);

public sealed record NamedColleague(string LoginId, string PersonName);
