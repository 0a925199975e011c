using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;
using Renkei.Needs;
using Renkei.Organizations;
using Renkei.Publishing;
using Renkei.Replies;
using Renkei.Themes;

namespace Renkei.Search;

/// <summary>What stands beside the hits of a page. All of them are records that the reader may see.</summary>
internal sealed class ResultLines(RenkeiDbContext db, Actor actor, DateTimeOffset now)
{
    public async Task<Dictionary<SearchKey, SearchResult>> LoadAsync(
        IReadOnlyList<SearchKey> keys, CancellationToken cancellation)
    {
        var lines = new Dictionary<SearchKey, SearchResult>();
        foreach (var kind in keys.GroupBy(key => key.Kind, key => key.Id))
        {
            List<Guid> ids = [.. kind];
            var results = kind.Key switch
            {
                SearchKind.Theme => await ThemesAsync(ids, cancellation),
                SearchKind.Need => await NeedsAsync(ids, cancellation),
                _ => await PublicNeedsAsync(ids, cancellation),
            };
            foreach (var (id, result) in results)
            {
                lines.Add(new SearchKey(kind.Key, id), result);
            }
        }

        return lines;
    }

    private async Task<IEnumerable<(Guid, SearchResult)>> ThemesAsync(List<Guid> ids, CancellationToken cancellation) =>
        (await db.Themes.AsNoTracking().Where(theme => ids.Contains(theme.Id))
            .Select(theme => new { theme.Id, theme.FiscalYear, theme.Serial, theme.Status }).ToListAsync(cancellation))
        .Select(theme => (theme.Id, new SearchResult(
            SearchKind.Theme, theme.FiscalYear, $"{theme.Serial}", null, theme.Status.Japanese(), null, null)));

    private async Task<IEnumerable<(Guid, SearchResult)>> NeedsAsync(List<Guid> ids, CancellationToken cancellation)
    {
        var needs = await (
            from need in db.Needs.AsNoTracking()
            join body in db.OrganizationsOfYears() on need.RespondentId equals body.Id
            where ids.Contains(need.Id) && body.From <= need.FiscalYear && (body.Until == null || body.Until >= need.FiscalYear)
            select new { need.Id, need.FiscalYear, need.Number, body.Name, need.Progress, need.Outcome })
            .ToListAsync(cancellation);
        var themes = (await (
            from theme in db.Themes.AsNoTracking().VisibleTo(actor, db, now)
            from member in theme.Needs
            where ids.Contains(member.NeedId)
            select new { member.NeedId, theme.Name }).ToListAsync(cancellation)).ToLookup(one => one.NeedId, one => one.Name);
        var replies = (await db.Replies.AsNoTracking()
            .Where(reply => ids.Contains(reply.NeedId) && reply.Status == ReplyStatus.Delivered)
            .Select(reply => new { reply.NeedId, reply.Round }).ToListAsync(cancellation)).ToLookup(one => one.NeedId, one => one.Round);
        return needs.Select(need => (need.Id, new SearchResult(
            SearchKind.Need, need.FiscalYear, need.Number, need.Name,
            actor.OutcomeFor(need.Outcome) is var outcome && outcome != NeedOutcome.NotStarted
                ? outcome.Japanese()
                : need.Progress.Japanese(),
            themes[need.Id].FirstOrDefault(),
            replies[need.Id].Any() ? replies[need.Id].Max().Japanese() : null)));
    }

    private async Task<IEnumerable<(Guid, SearchResult)>> PublicNeedsAsync(List<Guid> ids, CancellationToken cancellation)
    {
        var keys = await db.Needs.Where(need => ids.Contains(need.Id))
            .ToDictionaryAsync(need => need.Number, need => need.Id, cancellation);
        var needs = await PublicNeed.LoadAsync(
            db, db.Needs.VisibleToPublic(db, now).Where(need => ids.Contains(need.Id)),
            db.Themes.PublicBy(db.PublicationPlans.PublicAt(now), db), await PublicHours.LoadAsync(db, now, cancellation),
            cancellation);
        return needs.Select(need => (keys[need.Number], new SearchResult(
            SearchKind.PublicNeed, need.Year, need.Number, need.BodyName, need.State, need.Theme?.Name, need.Reply?.Round.Japanese())));
    }
}
