using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Renkei.Text.Ranking;

namespace Renkei.Search;

/// <summary>Our own analysis as Lucene reads it: terms with their offsets in the text as typed.</summary>
internal sealed class TermStream : TokenStream
{
    private readonly IEnumerator<PlacedTerm> _terms;
    private readonly ICharTermAttribute _term;
    private readonly IOffsetAttribute _place;

    public TermStream(IEnumerable<PlacedTerm> terms)
    {
        _terms = terms.GetEnumerator();
        _term = AddAttribute<ICharTermAttribute>();
        _place = AddAttribute<IOffsetAttribute>();
    }

    public override bool IncrementToken()
    {
        ClearAttributes();
        if (!_terms.MoveNext())
        {
            return false;
        }

        _term.SetEmpty().Append(_terms.Current.Key);
        _place.SetOffset(_terms.Current.Start, _terms.Current.End);
        return true;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _terms.Dispose();
        }

        base.Dispose(disposing);
    }
}
