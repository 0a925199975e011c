using Lucene.Net.Index;
using Lucene.Net.Search;
using Renkei.Analysis;
using Renkei.Text.Ranking;

namespace Renkei.Search;

/// <summary>
/// What is asked for: every piece of the query, cut at white space, must stand in a document letter by letter, or all its
/// words or their synonyms. Whether a document is found depends on nothing but the document.
/// </summary>
internal sealed class SearchQuery
{
    /// <summary>What stands behind is passed over: nobody reads why a page of text was not found.</summary>
    private const int Longest = 200;

    private readonly List<WordUnit> _words = [];
    private readonly OperatorWords _own;

    public SearchQuery(string text, OperatorWords own)
    {
        _own = own;
        Text = text.Length <= Longest ? text : text[..Longest];
        Literal = new LiteralQuery(Text);
        List<Query> pieces = [.. Literal.Pieces.Select(piece => Piece(piece.Typed, piece.Normal))];
        Query = pieces.Count == 0 ? null : WordUnit.All(pieces);
    }

    public string Text { get; }

    public LiteralQuery Literal { get; }

    /// <summary>For Lucene; null when nothing is asked for.</summary>
    public Query? Query { get; }

    /// <summary>The words that may be highlighted beside the letters.</summary>
    public IReadOnlyList<WordUnit> Words => _words;

    private Query Piece(string typed, string normal)
    {
        List<Query> ways = [.. Spellings(typed, normal).Select(spelling => Letters(spelling, typed, normal))];
        if (typed.Length > 1)
        {
            var units = WordUnit.Of(DocumentTerms.Of(typed, _own.Synonyms, _own.Words));
            _words.AddRange(units);
            if (units.Count > 0)
            {
                ways.Add(WordUnit.All(units.Select(unit => unit.Query())));
            }
        }

        return WordUnit.Any(ways);
    }

    private static IEnumerable<string> Spellings(string typed, string normal) =>
        normal.Length == 0 || normal == typed ? [typed] : [normal, typed];

    private static Query Letters(string spelling, string typed, string normal)
    {
        var grams = Grams.Covering(spelling);
        var all = WordUnit.All(grams.Select(gram => new TermQuery(new Term(IndexFields.Grams, gram))));
        return grams is [var only] && only == spelling
            ? all
            : new FilteredQuery(all, new LiteralFilter(typed, normal), FilteredQuery.QUERY_FIRST_FILTER_STRATEGY);
    }
}
