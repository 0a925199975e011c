using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;

namespace Renkei.Approvals;

/// <summary>A position to choose on a route, as a deputy, or as away.</summary>
/// <param name="IsOwn">Of the actor's body; in the prefecture of its own division.</param>
/// <param name="IsHeld">False is 欠員.</param>
public sealed record PostChoice(Guid PositionId, string Name, bool IsOwn, bool IsHeld)
{
    /// <summary>Positions of the actor's body, those of its own 課 first.</summary>
    public static async Task<IReadOnlyList<PostChoice>> LoadAsync(
        RenkeiDbContext db, Actor actor, DateOnly today, CancellationToken cancellation)
    {
        var own = db.Positions.OfColleagues(actor).Select(position => position.Id);
        var held = db.HeldOn(today).Select(appointment => appointment.PositionId);
        var posts = await (
            from position in db.Positions
            join unit in db.Organizations on position.UnitId equals unit.Id
            where position.BodyId == actor.BodyId
            select new
            {
                position.Id,
                position.Title,
                position.UnitId,
                Unit = unit.Name,
                unit.ParentId,
                unit.Code,
                IsOwn = own.Contains(position.Id),
                IsHeld = held.Contains(position.Id),
            }).ToListAsync(cancellation);
        return [.. posts
            .OrderByDescending(post => post.UnitId == actor.UnitId)
            .ThenBy(post => post.Code, StringComparer.Ordinal).ThenBy(post => post.Title, StringComparer.Ordinal)
            .Select(post => new PostChoice(
                post.Id, post.ParentId is null ? post.Title : $"{post.Unit} {post.Title}", post.IsOwn, post.IsHeld))];
    }
}
