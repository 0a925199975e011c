using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;
using Renkei.Needs;
using Renkei.Publishing;
using Renkei.Themes;

namespace Renkei.Search;

/// <summary>
/// 検索: what was found in all years. The index only proposes; the database says which of it the reader may see. The public
/// finds 公表用件名, 公表用要旨 and published themes, and nothing by any other word.
/// </summary>
public sealed record SearchResults(int Count, int Page, IReadOnlyList<SearchResult> Results)
{
    public const int Size = 20;

    private const int Portion = 1000;

    public static async Task<SearchResults> LoadAsync(
        RenkeiDbContext db, SearchIndex index, Actor actor, string query, int page, DateTimeOffset now,
        CancellationToken cancellation)
    {
        var kind = actor.IsSignedIn ? SearchKind.Need : SearchKind.PublicNeed;
        using var findings = await index.FindAsync(
            db, query, (found, _) => found == kind || found == SearchKind.Theme, cancellation);
        var needs = await SeenNeedsAsync(db, actor, findings.Ids(kind), now, cancellation);
        var themes = await SeenThemesAsync(db, actor, findings.Ids(SearchKind.Theme), now, cancellation);
        var seen = findings.InOrder([.. findings.Hits.Where(hit =>
            findings.Key(hit) is var key && (key.Kind == SearchKind.Theme ? themes : needs).Contains(key.Id))]);

        var last = Math.Max(1, (seen.Count + Size - 1) / Size);
        page = Math.Clamp(page, 1, last);
        IReadOnlyList<Hit> shown = [.. seen.Skip((page - 1) * Size).Take(Size)];
        var lines = await new ResultLines(db, actor, now).LoadAsync([.. shown.Select(findings.Key)], cancellation);
        return new SearchResults(
            seen.Count, page, [.. shown.Zip(findings.Show(shown), (hit, text) => lines[findings.Key(hit)] with { Text = text })]);
    }

    private static async Task<HashSet<Guid>> SeenNeedsAsync(
        RenkeiDbContext db, Actor actor, IReadOnlyList<Guid> ids, DateTimeOffset now, CancellationToken cancellation)
    {
        var seen = actor.IsSignedIn ? db.Needs.VisibleTo(actor, db, now) : db.Needs.VisibleToPublic(db, now);
        return await AmongAsync(ids, portion => seen.Where(need => portion.Contains(need.Id)).Select(need => need.Id)
            .ToListAsync(cancellation));
    }

    private static async Task<HashSet<Guid>> SeenThemesAsync(
        RenkeiDbContext db, Actor actor, IReadOnlyList<Guid> ids, DateTimeOffset now, CancellationToken cancellation)
    {
        var seen = actor.IsSignedIn
            ? db.Themes.VisibleTo(actor, db, now)
            : db.Themes.PublicBy(db.PublicationPlans.PublicAt(now), db);
        return await AmongAsync(ids, portion => seen.Where(theme => portion.Contains(theme.Id)).Select(theme => theme.Id)
            .ToListAsync(cancellation));
    }

    /// <summary>In portions: each id is a parameter, of which a statement takes only so many.</summary>
    private static async Task<HashSet<Guid>> AmongAsync(IReadOnlyList<Guid> ids, Func<Guid[], Task<List<Guid>>> seen)
    {
        var among = new HashSet<Guid>();
        foreach (var portion in ids.Chunk(Portion))
        {
            among.UnionWith(await seen(portion));
        }

        return among;
    }
}
