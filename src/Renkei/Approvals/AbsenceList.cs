using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;

namespace Renkei.Approvals;

/// <summary>不在: who of the actor's body (in the prefecture: of its division) is away, now and later.</summary>
public sealed record AbsenceList(IReadOnlyList<AbsenceRow> Rows)
{
    public static async Task<AbsenceList> LoadAsync(
        RenkeiDbContext db, Actor actor, DateOnly today, CancellationToken cancellation)
    {
        var rows = await (
            from absence in db.Absences
            join position in db.Positions.OfColleagues(actor) on absence.PositionId equals position.Id
            join unit in db.Organizations on position.UnitId equals unit.Id
            where absence.Until >= today
            orderby absence.From, absence.Id
            select new { absence.Id, position.Title, Unit = unit.Name, unit.ParentId, absence.From, absence.Until, absence.Reason })
            .ToListAsync(cancellation);
        return new AbsenceList([.. rows.Select(row => new AbsenceRow(
            row.Id, row.ParentId is null ? row.Title : $"{row.Unit} {row.Title}", row.From, row.Until, row.Reason,
            row.From <= today))]);
    }
}

public sealed record AbsenceRow(Guid Id, string Post, DateOnly From, DateOnly Until, string Reason, bool IsNow);
