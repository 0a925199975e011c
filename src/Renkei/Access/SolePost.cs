using Microsoft.EntityFrameworkCore;
using Renkei.Data;

namespace Renkei.Access;

/// <summary>A position that nobody but one account holds, from a day on: today, or when an appointment that comes begins.</summary>
public sealed record SolePost(Guid PositionId, Guid BodyId, string Name, DateOnly From)
{
    public static async Task<IReadOnlyList<SolePost>> LoadAsync(
        RenkeiDbContext db, Guid accountId, DateOnly day, CancellationToken cancellation)
    {
        var held = await (
            from appointment in db.Appointments
            join position in db.Positions on appointment.PositionId equals position.Id
            join unit in db.Organizations on position.UnitId equals unit.Id
            where appointment.AccountId == accountId && (appointment.Until == null || appointment.Until >= day)
                && (appointment.Until == null || appointment.Until >= appointment.From)
            orderby appointment.From, appointment.Id
            select new { position.Id, position.BodyId, position.Title, Unit = unit.Name, unit.ParentId, appointment.From })
            .ToListAsync(cancellation);
        var sole = new List<SolePost>();
        foreach (var post in held.DistinctBy(post => post.Id))
        {
            var from = post.From > day ? post.From : day;
            if (!await db.HoldersOf(post.Id, from).AnyAsync(other => other.Id != accountId, cancellation))
            {
                sole.Add(new SolePost(post.Id, post.BodyId, PostName.Of(post.Title, post.Unit, post.ParentId), from));
            }
        }

        return sole;
    }
}
