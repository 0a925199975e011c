using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Themes;

namespace Renkei.Councils;

/// <summary>Records what the council decided on an item; a theme before the council and its needs follow.</summary>
public sealed class RecordDecision(RenkeiDbContext db, CurrentActor current)
{
    /// <exception cref="NotFoundException">No such meeting or item, or the actor is not of the secretariat.</exception>
    /// <exception cref="RuleBrokenException">See <see cref="CouncilRules"/> and <see cref="ThemeRules"/>.</exception>
    public async Task ExecuteAsync(
        FiscalYear year, int meetingNumber, int itemNumber, DecisionDraft draft, CancellationToken cancellation)
    {
        var meeting = await CouncilAccess.FindAsync(db, current.Actor, year, meetingNumber, cancellation);
        var item = meeting.Agenda.SingleOrDefault(item => item.Number == itemNumber)
            ?? throw new NotFoundException(nameof(AgendaItem), itemNumber);
        var theme = await db.Themes.Include(theme => theme.Needs)
            .SingleOrDefaultAsync(theme => theme.Id == item.ThemeId, cancellation);

        var isPutRight = item.Outcome is not null;
        meeting.Decide(item, draft.Outcome, draft.Text, draft.Conditions, draft.Owner, draft.Due);
        if (theme is not null)
        {
            await FollowAsync(theme, draft, isPutRight, cancellation);
        }

        await db.SaveChangesAsync(cancellation);
    }

    private async Task FollowAsync(
        Theme theme, DecisionDraft draft, bool isPutRight, CancellationToken cancellation)
    {
        var members = theme.Needs.Select(member => member.NeedId).ToList();
        var needs = await db.Needs.Where(need => members.Contains(need.Id)).ToListAsync(cancellation);
        if (isPutRight)
        {
            theme.UndoDecision();
            needs.ForEach(need => need.LeaveTheme());
        }

        if (draft.Outcome.TakesUp())
        {
            theme.Decide();
            needs.ForEach(need => need.TakeUpAsTheme());
        }
        else if (draft.Outcome == DecisionOutcome.Withdrawn)
        {
            theme.Defer(draft.Text);
        }
        else
        {
            theme.CarryForward(draft.Text);
        }
    }
}

public sealed record DecisionDraft(DecisionOutcome Outcome, string Text, string Conditions, string Owner, string? Due);
