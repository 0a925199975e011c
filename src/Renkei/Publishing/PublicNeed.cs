using Microsoft.EntityFrameworkCore;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Needs;
using Renkei.Organizations;
using Renkei.Replies;
using Renkei.Themes;

namespace Renkei.Publishing;

/// <summary>
/// A need in the words the body confirmed, with the delivered reply and what became of it. Nothing that the body wrote in
/// its answer but the field; no date or draft of what is still being talked about.
/// </summary>
public sealed record PublicNeed(
    FiscalYear Year, string Number, string BodyCode, string BodyName, string Title, string Summary, string Field,
    NeedDisposition? Disposition, NeedOutcome Outcome, string? NextReport, PublicReply? Reply, PublicThemeLink? Theme)
{
    public string State =>
        Outcome != NeedOutcome.NotStarted ? Outcome.Japanese()
        : Theme is not null ? "連携テーマに決定"
        : Reply is null ? "回答準備中"
        : Disposition == NeedDisposition.ContinuedStudy ? "引き続き検討"
        : "回答済";

    /// <param name="hours">Up to when replies count.</param>
    internal static async Task<IReadOnlyList<PublicNeed>> LoadAsync(
        RenkeiDbContext db, IQueryable<Need> visible, IQueryable<Theme> visibleThemes, PublicHours hours,
        CancellationToken cancellation)
    {
        var rows = await (
            from need in visible.AsNoTracking()
            join content in db.SubmittedNeeds on need.ContentId equals content.Id
            join body in db.OrganizationsOfYears() on need.RespondentId equals body.Id
            where body.From <= need.FiscalYear && (body.Until == null || body.Until >= need.FiscalYear)
            select new { need, content.Field, body.Code, body.Name }).ToListAsync(cancellation);
        var ids = rows.ConvertAll(row => row.need.Id);
        var replies = (await db.Replies.AsNoTracking()
            .Where(reply => ids.Contains(reply.NeedId) && reply.Status == ReplyStatus.Delivered)
            .ToListAsync(cancellation)).ToLookup(reply => reply.NeedId);
        var themes = await (
            from theme in visibleThemes.AsNoTracking()
            from member in theme.Needs
            where ids.Contains(member.NeedId)
            select new { member.NeedId, theme.Name, theme.FiscalYear }).ToDictionaryAsync(
                one => one.NeedId, one => new PublicThemeLink(one.FiscalYear, one.Name), cancellation);
        return [.. rows.Select(row => Of(
            row.need, row.Code, row.Name, row.Field,
            PublicReply.LastOf(replies[row.need.Id].Where(reply => hours.Cover(row.need.FiscalYear, reply.DeliveredAt!.Value))),
            themes.GetValueOrDefault(row.need.Id))).OrderBy(need => need.Number, StringComparer.Ordinal)];
    }

    private static PublicNeed Of(
        Need need, string code, string name, string field, PublicReply? reply, PublicThemeLink? theme) => new(
            need.FiscalYear, need.Number, code, name, need.PublicTitle!, need.PublicSummary!, field,
            reply is null ? null : need.Disposition, need.Outcome.AsSeenOutside(), reply is null ? null : need.NextReport,
            reply, theme);
}

public sealed record PublicReply(ReplyRound Round, string Text, string Schedule, DateTimeOffset DeliveredAt)
{
    internal static PublicReply? LastOf(IEnumerable<Reply> delivered) =>
        delivered.OrderBy(reply => reply.Round).ThenBy(reply => reply.Number)
            .Select(reply => new PublicReply(reply.Round, reply.Text, reply.Schedule, reply.DeliveredAt!.Value)).LastOrDefault();
}

public sealed record PublicThemeLink(FiscalYear Year, string Name);
