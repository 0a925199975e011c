using System.Collections.Concurrent;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using Renkei.Text.Ranking;

namespace Renkei.Search;

/// <summary>The index as it was at one moment; whoever uses it holds it open.</summary>
internal sealed class SearchSnapshot
{
    private readonly ConcurrentDictionary<string, TermSpread>[] _spreads =
        Array.ConvertAll(Enum.GetValues<RankingView>(), _ => new ConcurrentDictionary<string, TermSpread>());

    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;
    private readonly SegmentDocuments[] _documents;

    public SearchSnapshot(DirectoryReader reader)
    {
        _reader = reader;
        _searcher = new IndexSearcher(reader);
        _documents = [.. reader.Leaves.Select(segment => SegmentDocuments.Of(segment.AtomicReader))];
    }

    public IList<AtomicReaderContext> Segments => _reader.Leaves;

    /// <summary>Those deleted since among them, as in all that Lucene counts.</summary>
    public int DocumentCount => _reader.MaxDoc;

    public long TermCount(RankingView view) =>
        _documents.Sum(documents => documents.TermCount(view));

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
        var segment = ReaderUtil.SubIndex(document, Segments);
        return (_documents[segment], document - Segments[segment].DocBase);
    }

    /// <summary>The way from the normalised text of a document to what was typed.</summary>
    public OffsetMap Offsets(int document)
    {
        var segment = Segments[ReaderUtil.SubIndex(document, Segments)];
        var (documents, number) = Place(document);
        var bytes = new BytesRef();
        segment.AtomicReader.GetBinaryDocValues(IndexFields.Places).Get(number, bytes);
        return new OffsetMap(bytes.Bytes.AsSpan(bytes.Offset, bytes.Length), documents.Normal(number).Length);
    }

    public SearchKey Key(Hit hit)
    {
        var (documents, number) = Place(hit.Document);
        return documents.Key(number);
    }

    public bool TryHold() => _reader.TryIncRef();

    public void Release() => _reader.DecRef();
}
