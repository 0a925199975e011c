namespace Renkei.Search;

/// <summary>Picks the hits that Lucene scores best, without putting all in order; ties by key, the same on every node.</summary>
internal sealed class BestHits(SearchSnapshot snapshot) : IComparer<Hit>
{
    /// <summary>The worse comes first.</summary>
    public int Compare(Hit x, Hit y) =>
        x.Score != y.Score ? x.Score.CompareTo(y.Score) : snapshot.Key(y).Id.CompareTo(snapshot.Key(x).Id);

    public IEnumerable<Hit> InOrder(IEnumerable<Hit> hits) => hits.OrderDescending(this);

    /// <returns>At most <paramref name="top"/>, in no particular order.</returns>
    public IReadOnlyList<Hit> Of(IReadOnlyList<Hit> hits, int top)
    {
        if (hits.Count <= top)
        {
            return hits;
        }

        var kept = new PriorityQueue<Hit, Hit>(hits.Take(top).Select(hit => (hit, hit)), this);
        for (var place = top; place < hits.Count; place++)
        {
            var hit = hits[place];
            if (hit.Score >= kept.Peek().Score && Compare(hit, kept.Peek()) > 0)
            {
                kept.DequeueEnqueue(hit, hit);
            }
        }

        return [.. kept.UnorderedItems.Select(item => item.Element)];
    }
}
