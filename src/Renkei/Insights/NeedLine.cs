using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Councils;
using Renkei.Data;
using Renkei.Needs;
using Renkei.Publishing;
using Renkei.Replies;
using Renkei.Themes;

namespace Renkei.Insights;

/// <summary>
/// The line of one need, both ways: last year's need, the answer, the need, its theme, the council's decision, the reply,
/// the publication, next year's need. Only what the reader may see; what is null has not come yet or is not the reader's.
/// </summary>
public sealed record NeedLine(string Number)
{
    public LinkedNeed? Before { get; private init; }

    public LinkedTheme? Theme { get; private init; }

    public LinkedDecision? Decision { get; private init; }

    public LinkedReply? Reply { get; private init; }

    /// <summary>The public sees it since.</summary>
    public DateTimeOffset? PublishedAt { get; private init; }

    public LinkedNeed? After { get; private init; }

    public static async Task<NeedLine> LoadAsync(
        RenkeiDbContext db, Actor actor, Need need, DateTimeOffset now, CancellationToken cancellation)
    {
        var theme = await db.Themes.AsNoTracking().VisibleTo(actor, db, now)
            .Where(one => one.Needs.Any(member => member.NeedId == need.Id))
            .Select(one => new LinkedTheme(one.Id, one.FiscalYear, one.Serial, one.Name, one.Status))
            .FirstOrDefaultAsync(cancellation);
        return new NeedLine(need.Number)
        {
            Before = await NeighbourAsync(
                db.Needs.Where(other => other.RowId == need.PreviousRowId), actor, db, now, cancellation),
            After = await NeighbourAsync(
                db.Needs.Where(other => other.PreviousRowId == need.RowId), actor, db, now, cancellation),
            Theme = theme,
            Decision = theme is null ? null : await DecisionAsync(db, actor, theme, cancellation),
            Reply = await db.Replies.AsNoTracking()
                .Where(reply => reply.NeedId == need.Id && reply.Status == ReplyStatus.Delivered)
                .OrderByDescending(reply => reply.Round == ReplyRound.Final).ThenByDescending(reply => reply.Number)
                .Select(reply => new LinkedReply(reply.Round, reply.DeliveredAt!.Value))
                .FirstOrDefaultAsync(cancellation),
            PublishedAt = await PublishedAsync(db, need, now, cancellation),
        };
    }

    private static Task<LinkedNeed?> NeighbourAsync(
        IQueryable<Need> neighbours, Actor actor, RenkeiDbContext db, DateTimeOffset now, CancellationToken cancellation) =>
        (from other in neighbours.AsNoTracking().VisibleTo(actor, db, now)
         join content in db.SubmittedNeeds on other.ContentId equals content.Id
         orderby other.Number
         select new LinkedNeed(other.Number, content.Title)).FirstOrDefaultAsync(cancellation);

    private static Task<LinkedDecision?> DecisionAsync(
        RenkeiDbContext db, Actor actor, LinkedTheme theme, CancellationToken cancellation) =>
        (from meeting in db.CouncilMeetings.AsNoTracking().VisibleTo(actor)
         from item in meeting.Agenda
         where item.ThemeId == theme.Id && item.Outcome != null
         orderby meeting.BeginsAt descending
         select new LinkedDecision(
             meeting.FiscalYear, meeting.Number, item.DecisionNumber!, item.Outcome!.Value)).FirstOrDefaultAsync(cancellation);

    private static Task<DateTimeOffset?> PublishedAsync(
        RenkeiDbContext db, Need need, DateTimeOffset now, CancellationToken cancellation) =>
        (from visible in db.Needs.VisibleToPublic(db, now)
         from plan in db.PublicationPlans.PublicAt(now)
         where visible.Id == need.Id && plan.FiscalYear == visible.FiscalYear && visible.PublicTextConfirmedAt <= plan.PublishAt
         orderby plan.PublishAt
         select (DateTimeOffset?)plan.PublishAt).FirstOrDefaultAsync(cancellation);
}

public sealed record LinkedNeed(string Number, string Title);

public sealed record LinkedTheme(Guid Id, FiscalYear Year, int Serial, string Name, ThemeStatus Status);

public sealed record LinkedDecision(FiscalYear Year, int Meeting, string Number, DecisionOutcome Outcome);

public sealed record LinkedReply(ReplyRound Round, DateTimeOffset DeliveredAt);
