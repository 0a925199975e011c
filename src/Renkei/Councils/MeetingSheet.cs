using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Needs;
using Renkei.Themes;

namespace Renkei.Councils;

/// <summary>A meeting with its agenda, and for each theme on it the needs it came from.</summary>
/// <param name="Waiting">Themes that are to go before the council and are on no open agenda yet.</param>
public sealed record MeetingSheet(
    Guid Id, int Version, FiscalYear Year, int Number, string Name, DateTimeOffset BeginsAt, string Place, MeetingStatus Status, string Code,
    IReadOnlyList<AgendaLine> Agenda, IReadOnlyList<WaitingTheme> Waiting)
{
    public bool HasDecisions => Agenda.Any(line => line.Outcome is not null);

    public bool CanDecide => Status is MeetingStatus.Held or MeetingStatus.Preliminary;

    public bool CanConfirm => CanDecide && Agenda.All(line => line.Outcome is not null);

    /// <summary>Null when there is no such meeting, or the reader may not see it.</summary>
    public static async Task<MeetingSheet?> LoadAsync(
        RenkeiDbContext db, Actor actor, FiscalYear year, int number, DateTimeOffset now, CancellationToken cancellation)
    {
        var meeting = await db.CouncilMeetings.AsNoTracking().Include(one => one.Agenda).VisibleTo(actor)
            .SingleOrDefaultAsync(one => one.FiscalYear == year && one.Number == number, cancellation);
        if (meeting is null)
        {
            return null;
        }

        var themes = await db.Themes.AsNoTracking().VisibleTo(actor, db, now).Where(theme => theme.FiscalYear == year)
            .ToDictionaryAsync(theme => theme.Id, cancellation);
        var origins = (await ThemeMember.LoadAsync(db, actor, year, now, cancellation))
            .Where(member => member.ThemeId is not null).ToLookup(member => member.ThemeId!.Value, member => member.Number);
        return new MeetingSheet(
            meeting.Id, meeting.Version, meeting.FiscalYear, meeting.Number, meeting.Name, meeting.BeginsAt, meeting.Place, meeting.Status, meeting.Code,
            [.. meeting.Agenda.OrderBy(item => item.Number).Select(item => AgendaLine.Of(
                item, item.ThemeId is { } id ? themes.GetValueOrDefault(id) : null, origins))],
            actor.IsSecretariat ? await WaitingAsync(db, year, themes.Values, cancellation) : []);
    }

    private static async Task<IReadOnlyList<WaitingTheme>> WaitingAsync(
        RenkeiDbContext db, FiscalYear year, IEnumerable<Theme> themes, CancellationToken cancellation)
    {
        var tabled = await db.CouncilMeetings
            .Where(meeting => meeting.FiscalYear == year && meeting.Status == MeetingStatus.Planned)
            .SelectMany(meeting => meeting.Agenda).Where(item => item.ThemeId != null)
            .Select(item => item.ThemeId!.Value).ToListAsync(cancellation);
        return [.. themes.Where(theme => theme.Status == ThemeStatus.BeforeCouncil && !tabled.Contains(theme.Id))
            .OrderBy(theme => theme.Serial).Select(theme => new WaitingTheme(theme.Serial, theme.Name))];
    }
}

public sealed record WaitingTheme(int Serial, string Name);

/// <summary>議題 with what was decided on it.</summary>
/// <param name="Origins">Numbers of the needs the theme came from, as far as the reader may see them.</param>
public sealed record AgendaLine(
    int Number, AgendaKind Kind, string Title, string? ThemeName, int? ThemeSerial, IReadOnlyList<string> Origins,
    string? DecisionNumber, DecisionOutcome? Outcome, string? DecisionText, string? Conditions, string? Owner, string? Due)
{
    internal static AgendaLine Of(AgendaItem item, Theme? theme, ILookup<Guid, string> origins) => new(
        item.Number, item.Kind, item.Title, theme?.Name, theme?.Serial, theme is null ? [] : [.. origins[theme.Id]],
        item.DecisionNumber, item.Outcome, item.DecisionText, item.Conditions, item.Owner, item.Due);
}
