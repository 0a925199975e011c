using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Renkei.Search;

/// <summary>Takes every document that is found and wanted.</summary>
internal sealed class HitCollector(Func<SearchKind, int, bool> isWanted) : ICollector
{
    private readonly List<Hit> _hits = new(1024);
    private SegmentDocuments _documents = null!;
    private Scorer _scorer = null!;
    private int _first;

    public IReadOnlyList<Hit> Hits => _hits;

    public bool AcceptsDocsOutOfOrder => true;

    public void SetScorer(Scorer scorer) => _scorer = scorer;

    public void SetNextReader(AtomicReaderContext context)
    {
        _documents = SegmentDocuments.Of(context.AtomicReader);
        _first = context.DocBase;
    }

    public void Collect(int doc)
    {
        if (isWanted(_documents.Kind(doc), _documents.Year(doc)))
        {
            _hits.Add(new Hit(_first + doc, _scorer.GetScore()));
        }
    }
}
