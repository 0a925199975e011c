using Microsoft.EntityFrameworkCore;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Needs;
using Renkei.Replies;
using Renkei.Responses;
using Renkei.Themes;

namespace Renkei.Insights;

/// <summary>
/// What became of last year's needs, for the body that wrote them: the delivered reply, the theme that the council took
/// up, what came of it.
/// </summary>
public sealed class PreviousNeeds(RenkeiDbContext db) : IPreviousOutcomes
{
    public async Task<IReadOnlyDictionary<Guid, PreviousOutcome>> LoadAsync(
        IReadOnlyCollection<Guid> rowIds, CancellationToken cancellation)
    {
        var needs = await db.Needs.AsNoTracking().Where(need => rowIds.Contains(need.RowId)).ToListAsync(cancellation);
        var ids = needs.ConvertAll(need => need.Id);
        var replies = (await db.Replies.AsNoTracking()
            .Where(reply => ids.Contains(reply.NeedId) && reply.Status == ReplyStatus.Delivered)
            .ToListAsync(cancellation)).ToLookup(reply => reply.NeedId);
        var themes = await (
            from theme in db.Themes.AsNoTracking().TakenUpByCouncil()
            from member in theme.Needs
            where ids.Contains(member.NeedId)
            select new { member.NeedId, theme.Name }).ToDictionaryAsync(
                one => one.NeedId, one => one.Name, cancellation);
        return needs.ToDictionary(
            need => need.RowId, need => Outcome(need, Latest(replies[need.Id]), themes.GetValueOrDefault(need.Id)));
    }

    private static PreviousOutcome Outcome(Need need, Reply? reply, string? theme)
    {
        var outcome = need.Outcome.AsSeenOutside();
        var said = reply is null
            ? "回答はまだです。"
            : $"{reply.Round.Japanese()}（{reply.DeliveredAt!.Value.DateInJapan().InJapanese()}）：{reply.Text}";
        var became = outcome == NeedOutcome.NotStarted ? "" : $"　その後の状況：{outcome.Japanese()}。";
        var studied = theme is null ? "" : $"連携テーマ「{theme}」として検討。";
        return new PreviousOutcome(need.Number, State(need, outcome, reply, theme), studied + said + became, $"/needs/{need.Number}");
    }

    private static string State(Need need, NeedOutcome outcome, Reply? reply, string? theme) =>
        outcome != NeedOutcome.NotStarted ? outcome.Japanese()
        : theme is not null ? "連携テーマに決定"
        : reply is not null ? "回答済"
        : need.Progress.Japanese();

    private static Reply? Latest(IEnumerable<Reply> replies) =>
        replies.OrderBy(reply => reply.Round).ThenBy(reply => reply.Number).LastOrDefault();
}
