using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Data;

namespace Renkei.Councils;

/// <summary>Plans a meeting of the council and its agenda, moves or cancels it, and notes that it was held.</summary>
public sealed class PlanMeeting(RenkeiDbContext db, CurrentActor current, TimeProvider clock)
{
    /// <returns>The number of the meeting within the year.</returns>
    public async Task<int> ExecuteAsync(
        FiscalYear year, string name, DateTimeOffset beginsAt, string place, CancellationToken cancellation)
    {
        CouncilAccess.Require(current.Actor);
        var number = 1 + await db.CouncilMeetings.CountAsync(meeting => meeting.FiscalYear == year, cancellation);
        db.CouncilMeetings.Add(new CouncilMeeting(year, number, name, beginsAt, place));
        await db.SaveChangesAsync(cancellation);
        return number;
    }

    /// <param name="themeSerial">The theme the item is about; null for another matter.</param>
    public async Task TableAsync(
        FiscalYear year, int number, AgendaKind kind, string title, int? themeSerial, CancellationToken cancellation)
    {
        var meeting = await CouncilAccess.FindAsync(db, current.Actor, year, number, cancellation);
        var theme = themeSerial is null
            ? null
            : await db.Themes.SingleOrDefaultAsync(
                theme => theme.FiscalYear == year && theme.Serial == themeSerial, cancellation)
                ?? throw new NotFoundException(nameof(Themes.Theme), themeSerial);
        db.Add(meeting.Table(kind, title, theme));
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>The day, the hour or the place has changed, or was typed wrong.</summary>
    public async Task RescheduleAsync(
        FiscalYear year, int number, DateTimeOffset beginsAt, string place, CancellationToken cancellation)
    {
        var meeting = await CouncilAccess.FindAsync(db, current.Actor, year, number, cancellation);
        meeting.Reschedule(beginsAt, place);
        await db.SaveChangesAsync(cancellation);
    }

    public async Task CancelAsync(FiscalYear year, int number, CancellationToken cancellation)
    {
        var meeting = await CouncilAccess.FindAsync(db, current.Actor, year, number, cancellation);
        meeting.Cancel();
        await db.SaveChangesAsync(cancellation);
    }

    public async Task HoldAsync(FiscalYear year, int number, CancellationToken cancellation)
    {
        var meeting = await CouncilAccess.FindAsync(db, current.Actor, year, number, cancellation);
        meeting.Hold(clock.GetUtcNow());
        await db.SaveChangesAsync(cancellation);
    }

    public async Task ConfirmAsync(FiscalYear year, int number, CancellationToken cancellation)
    {
        var meeting = await CouncilAccess.FindAsync(db, current.Actor, year, number, cancellation);
        meeting.Confirm();
        await db.SaveChangesAsync(cancellation);
    }
}
