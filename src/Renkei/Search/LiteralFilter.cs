using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace Renkei.Search;

/// <summary>Keeps the documents in which a piece truly stands: its grams may stand apart.</summary>
internal sealed class LiteralFilter(string typed, string normal) : Filter
{
    public override DocIdSet GetDocIdSet(AtomicReaderContext context, IBits acceptDocs)
    {
        var bits = new Holding(SegmentDocuments.Of(context.AtomicReader), context.AtomicReader.MaxDoc, acceptDocs, typed, normal);
        return DocIdSet.NewAnonymous(() => throw new NotSupportedException(), () => bits);
    }

    private sealed class Holding(SegmentDocuments documents, int count, IBits? accepted, string typed, string normal) : IBits
    {
        public int Length => count;

        public bool Get(int index) => accepted?.Get(index) != false
            && ((normal.Length > 0 && documents.Normal(index).Contains(normal, StringComparison.Ordinal))
                || documents.Typed(index).Contains(typed, StringComparison.Ordinal));
    }
}
