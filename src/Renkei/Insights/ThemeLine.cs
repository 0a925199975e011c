using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Councils;
using Renkei.Data;
using Renkei.Replies;
using Renkei.Themes;

namespace Renkei.Insights;

/// <summary>What came of a theme: the meeting it stood or stands before, the decision, how many of its needs have a reply.</summary>
public sealed record ThemeLine(LinkedMeeting? Meeting, LinkedDecision? Decision, int ReplyCount)
{
    public static async Task<ThemeLine> LoadAsync(
        RenkeiDbContext db, Actor actor, ThemeCard theme, CancellationToken cancellation)
    {
        var latest = await (
            from meeting in db.CouncilMeetings.AsNoTracking().VisibleTo(actor)
            from item in meeting.Agenda
            where item.ThemeId == theme.Id
            orderby meeting.BeginsAt descending
            select new { meeting.FiscalYear, meeting.Number, meeting.Name, item.DecisionNumber, item.Outcome })
            .FirstOrDefaultAsync(cancellation);
        var replied = await db.Replies
            .Where(reply => reply.Status == ReplyStatus.Delivered && db.Set<ThemeNeed>()
                .Any(member => member.ThemeId == theme.Id && member.NeedId == reply.NeedId))
            .Select(reply => reply.NeedId).Distinct().CountAsync(cancellation);
        return new ThemeLine(
            latest is null ? null : new LinkedMeeting(latest.FiscalYear, latest.Number, latest.Name),
            latest?.Outcome is null
                ? null
                : new LinkedDecision(latest.FiscalYear, latest.Number, latest.DecisionNumber!, latest.Outcome.Value),
            replied);
    }
}

public sealed record LinkedMeeting(FiscalYear Year, int Number, string Name);
