using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Data;

namespace Renkei.Approvals;

/// <summary>Marks a position of the actor's body (in the prefecture: its division) 不在 from one day to another, or ends that early.</summary>
public sealed class PlanAbsence(RenkeiDbContext db, CurrentActor current, TimeProvider clock)
{
    /// <exception cref="NotFoundException">The position is not of the actor's body.</exception>
    /// <exception cref="RuleBrokenException">The post is vacant, the days are the wrong way round, or the reason is too long.</exception>
    public async Task ExecuteAsync(
        Guid positionId, DateOnly from, DateOnly until, string reason, CancellationToken cancellation)
    {
        var position = await db.Positions.OfColleagues(current.Actor)
            .SingleOrDefaultAsync(position => position.Id == positionId, cancellation)
            ?? throw new NotFoundException(nameof(Position), positionId);
        var isHeld = await db.IsHeldAsync(position.Id, clock.TodayInJapan(), cancellation);
        db.Absences.Add(new Absence(position, isHeld, from, until, reason));
        await db.SaveChangesAsync(cancellation);
    }

    /// <exception cref="NotFoundException">No such absence in the actor's body.</exception>
    public async Task EndAsync(Guid absenceId, DateOnly lastDay, CancellationToken cancellation)
    {
        var absence = await (
            from planned in db.Absences
            join position in db.Positions.OfColleagues(current.Actor) on planned.PositionId equals position.Id
            where planned.Id == absenceId
            select planned).SingleOrDefaultAsync(cancellation)
            ?? throw new NotFoundException(nameof(Absence), absenceId);
        absence.EndOn(lastDay);
        await db.SaveChangesAsync(cancellation);
    }
}
