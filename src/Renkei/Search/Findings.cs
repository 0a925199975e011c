using Renkei.Needs;
using Renkei.Text.Ranking;

namespace Renkei.Search;

/// <summary>
/// What the index found for a query. Which of it the reader may see the database decides; then the best of that are put in
/// order by the ranking, and what a page shows gets its highlights.
/// </summary>
internal sealed class Findings : IDisposable
{
    /// <summary>The order of so many is the ranking's; those behind stand as Lucene scores them.</summary>
    public const int Ranked = 200;

    private readonly SearchSnapshot _snapshot;
    private readonly SearchQuery _query;
    private readonly BestHits _best;

    /// <param name="snapshot">Held by the caller for these findings, which release it.</param>
    /// <param name="isWanted">By kind and fiscal year.</param>
    public Findings(SearchSnapshot snapshot, string query, Func<SearchKind, int, bool> isWanted)
    {
        _snapshot = snapshot;
        _query = new SearchQuery(NeedNumber.AsNumbered(query));
        _best = new BestHits(snapshot);
        Hits = snapshot.Find(_query.Query, isWanted);
    }

    /// <summary>In no particular order.</summary>
    public IReadOnlyList<Hit> Hits { get; }

    public SearchKey Key(Hit hit) => _snapshot.Key(hit);

    public IReadOnlyList<Guid> Ids(SearchKind kind) =>
        [.. Hits.Select(_snapshot.Key).Where(key => key.Kind == kind).Select(key => key.Id)];

    /// <summary>The best of the allowed hits, at most <see cref="Ranked"/>, best first.</summary>
    public IReadOnlyList<Hit> Best(IReadOnlyList<Hit> allowed)
    {
        var found = new FoundHits(_snapshot, _best.Of(allowed, Ranked));
        return [.. Ranker.RankFound(_query.Text, found).Select(one => found[one.Id])];
    }

    /// <summary>All of the allowed hits, best first.</summary>
    public IReadOnlyList<Hit> InOrder(IReadOnlyList<Hit> allowed)
    {
        var best = Best(allowed);
        var ranked = best.Select(hit => hit.Document).ToHashSet();
        return [.. best, .. _best.InOrder(allowed.Where(hit => !ranked.Contains(hit.Document)))];
    }

    /// <summary>What a page shows of some hits, in their order.</summary>
    public IReadOnlyList<FoundText> Show(IReadOnlyList<Hit> hits) => new Highlighter(_snapshot, _query).Show(hits);

    public void Dispose() => _snapshot.Release();
}
