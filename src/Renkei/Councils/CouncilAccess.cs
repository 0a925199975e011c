using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Data;

namespace Renkei.Councils;

/// <summary>
/// The secretariat keeps the council's papers; before the meeting nobody else sees the agenda. Afterwards it is for the
/// prefecture, the municipalities and the members of the council.
/// </summary>
public static class CouncilAccess
{
    public static void Require(Actor actor)
    {
        if (!actor.IsSecretariat)
        {
            throw new NotFoundException(nameof(CouncilMeeting), "");
        }
    }

    public static IQueryable<CouncilMeeting> VisibleTo(this IQueryable<CouncilMeeting> meetings, Actor actor) =>
        actor.IsSecretariat ? meetings
        : actor.SharesWithMunicipalities || actor.Is(Role.CouncilMember)
            ? meetings.Where(meeting =>
                meeting.Status == MeetingStatus.Preliminary || meeting.Status == MeetingStatus.Confirmed)
        : meetings.Where(_ => false);

    internal static async Task<CouncilMeeting> FindAsync(
        RenkeiDbContext db, Actor actor, FiscalYear year, int number, CancellationToken cancellation)
    {
        Require(actor);
        return await db.CouncilMeetings.Include(meeting => meeting.Agenda)
            .SingleOrDefaultAsync(meeting => meeting.FiscalYear == year && meeting.Number == number, cancellation)
            ?? throw new NotFoundException(nameof(CouncilMeeting), number);
    }
}
