namespace Renkei.Text.Ranking;

/// <summary>
/// Ranks documents for a query or for a whole text ("who has solved a need like this?"), and says in words why.
/// </summary>
/// <remarks>
/// <para>
/// Documents and query are compared by their words, by pairs of neighbouring words and by pairs of neighbouring letters,
/// each as the cosine of TF-IDF (long queries) or BM25 (short ones), each scaled by the best document's; the share of the
/// title that the query says is added (<see cref="QueryMix"/>). Documents that hold a short query letter by letter come
/// before all others, whatever the dictionary makes of it: every document with 飛島 in it is found by 飛島, and no other
/// document changes that.
/// </para>
/// <para>
/// The same documents and query give the same ranking, bit for bit, in whatever order the documents come, on however many
/// threads and whatever processor. Ties stand in ordinal order of ids. Building takes about a millisecond of processor
/// time for a document of 500 characters and some 30 KB of memory; a query visits the postings of its terms. Immutable:
/// safe for parallel use.
/// </para>
/// </remarks>
public sealed class Ranker
{
    /// <summary>UTF-16 units up to which a query is also looked for letter by letter.</summary>
    public const int LongestLiteral = 20;

    /// <summary>Above every score that is not literal: see <see cref="QueryMix.Score"/>.</summary>
    private const double Literal = 3;

    private readonly RankingDocument[] _documents;
    private readonly RankingFields _fields;

    /// <summary>Analyses the documents, on all processors.</summary>
    /// <param name="documents">Any number, in any order.</param>
    /// <param name="progress">Told the share done, 0–1, from the calling thread.</param>
    /// <exception cref="ArgumentException">Two documents have the same id.</exception>
    public Ranker(IReadOnlyList<RankingDocument> documents, IProgress<double>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(documents);
        if (documents.CountBy(document => document.Id).FirstOrDefault(id => id.Value > 1) is { Key: { } twice })
        {
            throw new ArgumentException($"Two documents have the id {twice}.", nameof(documents));
        }

        // Order first: whatever follows meets the documents in the same order, however they came.
        _documents = [.. documents.OrderBy(document => document.Id, StringComparer.Ordinal)];
        _fields = RankingFields.Build(_documents, progress);
    }

    /// <summary>Documents for a query: a word, a few, a question or a whole need.</summary>
    /// <param name="query">As typed; words may be separated by white space.</param>
    /// <param name="top">Most documents wanted, 1 or more.</param>
    /// <returns>Best first; only documents with a score above 0. Empty when no document shares anything with the query.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="top"/> is below 1.</exception>
    public IReadOnlyList<RankedDocument> Rank(string query, int top = 100) => Rank(query, top, mix => mix);

    /// <param name="change">Another weighting, to measure what each view brings.</param>
    internal List<RankedDocument> Rank(string query, int top, Func<QueryMix, QueryMix> change)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfLessThan(top, 1);

        var terms = RankingTerms.Of(query);
        var scores = change(QueryMix.Of(terms.Normalized.Text.Length)).Score(terms, _fields);
        if (query.Length <= LongestLiteral)
        {
            PreferLiteral(new LiteralQuery(query), scores);
        }

        return Best(scores, top);
    }

    /// <summary>Documents that are like a whole text, however short it is: similar cases.</summary>
    /// <inheritdoc cref="Rank(string, int)" path="/*[not(self::summary)]"/>
    public IReadOnlyList<RankedDocument> Like(string query, int top = 100)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfLessThan(top, 1);

        return Best(QueryMix.WholeDocument.Score(RankingTerms.Of(query), _fields), top);
    }

    /// <summary>Why a document is found by a query: words for the reader, stretches to highlight.</summary>
    /// <param name="query">As given to <see cref="Rank(string, int)"/> or <see cref="Like"/>.</param>
    /// <param name="id">Of a document of this ranking.</param>
    /// <exception cref="ArgumentException">There is no such document.</exception>
    /// <remarks>Analyses the document once more, about a millisecond for 1,000 characters.</remarks>
    public MatchReason Explain(string query, string id)
    {
        ArgumentNullException.ThrowIfNull(query);
        var place = Array.BinarySearch(Array.ConvertAll(_documents, document => document.Id), id, StringComparer.Ordinal);
        if (place < 0)
        {
            throw new ArgumentException($"There is no document {id}.", nameof(id));
        }

        return MatchExplanation.Of(query, _fields[place].Title, _fields[place].Text, _fields.Words);
    }

    private void PreferLiteral(LiteralQuery query, double[] scores)
    {
        for (var i = 0; i < scores.Length; i++)
        {
            var (title, text) = _fields[i];
            if (query.CountIn(title, text) is > 0 and var count)
            {
                scores[i] += Literal + TermScores.Saturated(count, length: 1);
            }
        }
    }

    private List<RankedDocument> Best(double[] scores, int top) =>
        [.. Enumerable.Range(0, scores.Length)
            .Where(document => scores[document] > 0)
            .OrderByDescending(document => scores[document]).ThenBy(document => document)
            .Take(top)
            .Select((document, index) => new RankedDocument(
                _documents[document].Id, index + 1, scores[document], scores[document] > Literal))];
}
