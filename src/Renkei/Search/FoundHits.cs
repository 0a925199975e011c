using Lucene.Net.Index;
using Lucene.Net.Util;
using Renkei.Text.Ranking;

namespace Renkei.Search;

/// <summary>Hits as the ranking reads them.</summary>
internal sealed class FoundHits : IFoundDocuments
{
    private readonly SearchSnapshot _snapshot;
    private readonly Hit[] _hits;
    private readonly (SegmentDocuments Documents, int Number)[] _places;
    private readonly Dictionary<string, Hit> _byId = [];

    public FoundHits(SearchSnapshot snapshot, IEnumerable<Hit> hits)
    {
        _snapshot = snapshot;
        _hits = [.. hits.OrderBy(hit => hit.Document)];
        _places = Array.ConvertAll(_hits, hit => snapshot.Place(hit.Document));
        Ids = Array.ConvertAll(_places, place => place.Documents.Key(place.Number).ToString());
        for (var found = 0; found < _hits.Length; found++)
        {
            _byId.Add(Ids[found], _hits[found]);
        }
    }

    public Hit this[string id] => _byId[id];

    public IReadOnlyList<string> Ids { get; }

    public int DocumentCount => _snapshot.DocumentCount;

    public RankingDocument Typed(int found)
    {
        var (documents, number) = _places[found];
        var (whole, title) = (documents.Typed(number), documents.Shape(number).TitleLength);
        return new RankingDocument(Ids[found], whole[..title], whole[(title + 1)..]);
    }

    public (string Title, string Text) Normalized(int found)
    {
        var (documents, number) = _places[found];
        var (whole, title) = (documents.Normal(number), documents.Shape(number).NormalTitleLength);
        return (whole[..title], whole[(title + 1)..]);
    }

    public int Length(int found, RankingView view) => _places[found].Documents.Shape(_places[found].Number).Of(view);

    public long TermCount(RankingView view) => _snapshot.TermCount(view);

    public TermSpread Spread(RankingView view, string term) => _snapshot.Spread(view, term);

    public void Count(RankingView view, string term, Span<int> counts)
    {
        var bytes = new BytesRef(term);
        for (var next = 0; next < _hits.Length;)
        {
            var segment = _snapshot.Segments[ReaderUtil.SubIndex(_hits[next].Document, _snapshot.Segments)];
            var first = next;
            while (next < _hits.Length && _hits[next].Document < segment.DocBase + segment.Reader.MaxDoc)
            {
                next++;
            }

            Count(segment, IndexFields.Of(view), bytes, _hits.AsSpan(first..next), counts[first..next]);
        }
    }

    private static void Count(
        AtomicReaderContext segment, string field, BytesRef term, ReadOnlySpan<Hit> hits, Span<int> counts)
    {
        if (segment.AtomicReader.GetTerms(field)?.GetEnumerator() is not { } terms || !terms.SeekExact(term))
        {
            return;
        }

        var documents = terms.Docs(null, null, DocsFlags.FREQS);
        for (var i = 0; i < hits.Length; i++)
        {
            var wanted = hits[i].Document - segment.DocBase;
            if ((documents.DocID < wanted ? documents.Advance(wanted) : documents.DocID) == wanted)
            {
                counts[i] = documents.Freq;
            }
        }
    }
}
