using System.Collections.Concurrent;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Renkei.Text.Ranking;

namespace Renkei.Search;

/// <summary>The index as it was at one moment; whoever uses it holds it open.</summary>
internal sealed class SearchSnapshot
{
    private readonly ConcurrentDictionary<string, TermSpread>[] _spreads =
        Array.ConvertAll(Enum.GetValues<RankingView>(), _ => new ConcurrentDictionary<string, TermSpread>());

    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;

    public SearchSnapshot(DirectoryReader reader)
    {
        _reader = reader;
        _searcher = new IndexSearcher(reader);
    }

    public IList<AtomicReaderContext> Segments => _reader.Leaves;

    /// <summary>Those deleted since among them, as in all that Lucene counts.</summary>
    public int DocumentCount => _reader.MaxDoc;

    public long TermCount(RankingView view) =>
        Segments.Sum(segment => SegmentDocuments.Of(segment.AtomicReader).TermCount(view));

    /// <summary>Asked for the letter pairs of every title, so it is remembered.</summary>
    public TermSpread Spread(RankingView view, string term) => _spreads[(int)view].GetOrAdd(term, static (asked, index) =>
    {
        var named = new Term(IndexFields.Of(index.View), asked);
        return new TermSpread(index.Reader.DocFreq(named), index.Reader.TotalTermFreq(named));
    }, (Reader: _reader, View: view));

    /// <summary>Every document that is found and wanted, in no particular order.</summary>
    /// <param name="isWanted">By kind and fiscal year.</param>
    public IReadOnlyList<Hit> Find(Query? query, Func<SearchKind, int, bool> isWanted)
    {
        var collector = new HitCollector(isWanted);
        if (query is not null)
        {
            _searcher.Search(query, collector);
        }

        return collector.Hits;
    }

    public (SegmentDocuments Documents, int Number) Place(int document)
    {
        var segment = Segments[ReaderUtil.SubIndex(document, Segments)];
        return (SegmentDocuments.Of(segment.AtomicReader), document - segment.DocBase);
    }

    public SearchKey Key(Hit hit)
    {
        var (documents, number) = Place(hit.Document);
        return documents.Key(number);
    }

    public bool TryHold() => _reader.TryIncRef();

    public void Release() => _reader.DecRef();
}
