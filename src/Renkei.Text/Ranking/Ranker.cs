using Renkei.Text.Segmentation;

namespace Renkei.Text.Ranking;

/// <summary>
/// Ranks documents for a query or for a whole text ("who has solved a need like this?"), and says in words why.
/// </summary>
/// <remarks>
/// <para>
/// Documents and query are compared by their words, synonyms, pairs of neighbouring words and pairs of neighbouring
/// letters, each by the cosine of TF-IDF, BM25 and the likelihood of the query, each scaled by the best document's and
/// weighted; the share of the title that the query says is added, and half of the score is a language model's where
/// vectors are given. A query of up to 40 characters is weighed by BM25 and likelihood first, one from 120 on by the
/// cosine, one between by both. Documents that hold a short query letter by
/// letter come before all others, whatever the dictionary makes of it: every document with 飛島 in it is found by 飛島, and
/// no other document changes that.
/// </para>
/// <para>
/// Sources: S. Robertson, H. Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009, §3; C. Zhai,
/// J. Lafferty, "A Study of Smoothing Methods for Language Models Applied to Ad Hoc Information Retrieval", SIGIR 2001;
/// the fusion: S. Bruch, S. Gai, A. Ingber, "An Analysis of Fusion Functions for Hybrid Retrieval", ACM TOIS 42(1),
/// 2023. The weights are round numbers near those of a logistic regression (docs/benchmarks.md of the project).
/// </para>
/// <para>
/// The same documents and query give the same ranking, bit for bit, in whatever order the documents come, on however
/// many threads and whatever processor. Ties stand in ordinal order of ids. Building takes about a millisecond of
/// processor time for a document of 500 characters and some 10 KB of memory; a query visits the postings of its terms,
/// about 2 ms for a need of 200 characters among 6,000 documents. Immutable: safe for parallel use.
/// </para>
/// </remarks>
public sealed partial class Ranker
{
    /// <summary>UTF-16 units up to which a query is also looked for letter by letter.</summary>
    public const int LongestLiteral = 20;

    /// <summary>Above every score that is not literal: see <see cref="QueryMix.Score"/>.</summary>
    private const double Literal = 10;

    private readonly RankingDocument[] _documents;
    private readonly string[] _ids;
    private readonly RankingFields _fields;
    private readonly Vocabulary _vocabulary;
    private readonly ModelScores? _model;

    /// <summary>Analyses the documents, on all processors.</summary>
    /// <param name="documents">Any number, in any order.</param>
    /// <param name="progress">Told the share done, 0–1, from the calling thread.</param>
    /// <param name="synonyms">Words that count as one; <see cref="Synonyms.BuiltIn"/> when null.</param>
    /// <param name="own">An operator's own words; none when null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// Two documents have the same id, only some have a vector, two have vectors of different dimensions, or a number
    /// of one is not finite.
    /// </exception>
    public Ranker(
        IReadOnlyList<RankingDocument> documents,
        IProgress<double>? progress = null,
        Synonyms? synonyms = null,
        UserWords? own = null)
    {
        ArgumentNullException.ThrowIfNull(documents);
        if (documents.CountBy(document => document.Id).FirstOrDefault(id => id.Value > 1) is { Key: { } twice })
        {
            throw new ArgumentException($"Two documents have the id {twice}.", nameof(documents));
        }

        // Order first: whatever follows meets the documents in the same order, however they came.
        _documents = [.. documents.OrderBy(document => document.Id, StringComparer.Ordinal)];
        _ids = Array.ConvertAll(_documents, document => document.Id);
        _vocabulary = new Vocabulary(synonyms ?? Synonyms.BuiltIn, own ?? UserWords.None);
        _model = ModelScores.Of(Array.ConvertAll(_documents, document => document.Vector));
        _fields = RankingFields.Build(_documents, _vocabulary, progress);
    }

    /// <summary>Documents for a query: a word, a few, a question or a whole need.</summary>
    /// <param name="query">As typed; words may be separated by white space.</param>
    /// <param name="top">Most documents wanted, 1 or more.</param>
    /// <param name="among">
    /// Ids of the only documents wanted, such as those that another index found; null for all. They get the places and
    /// scores they have among all documents, without the gaps. An id of no document is passed over.
    /// </param>
    /// <param name="vector">
    /// Where the language model of the documents places the query; half of every score is then the model's. Empty: the
    /// words alone decide, whatever the documents have.
    /// </param>
    /// <returns>
    /// Best first; only documents with a score above 0. Empty when no document shares anything with the query.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="top"/> is below 1.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="vector"/> does not have the dimensions of the documents' or a number of it is not finite.
    /// </exception>
    /// <remarks>
    /// Visits the postings of the query's terms: about 2 ms for 200 characters among 6,000 documents.
    /// </remarks>
    public IReadOnlyList<RankedDocument> Rank(
        string query, int top = 100, IEnumerable<string>? among = null, ReadOnlyMemory<float> vector = default) =>
        Rank(query, top, among, mix => mix, vector);

    /// <summary>Documents that are like a whole text, however short it is: similar cases.</summary>
    /// <inheritdoc
    ///     cref="Rank(string, int, IEnumerable{string}?, ReadOnlyMemory{float})"
    ///     path="/*[not(self::summary)]"/>
    public IReadOnlyList<RankedDocument> Like(
        string query, int top = 100, IEnumerable<string>? among = null, ReadOnlyMemory<float> vector = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfLessThan(top, 1);

        return Best(Scores(QueryMix.WholeDocument, RankingTerms.Of(query, _vocabulary), vector), Places(among), top);
    }

    /// <summary>Why a document is found by a query: words for the reader, stretches to highlight.</summary>
    /// <param name="query">
    /// As given to <see cref="Rank(string, int, IEnumerable{string}?, ReadOnlyMemory{float})"/> or <see cref="Like"/>.
    /// </param>
    /// <param name="id">Of a document of this ranking.</param>
    /// <returns>Without words or stretches where the two share none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> or <paramref name="id"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no such document.</exception>
    /// <remarks>Analyses the document once more, about a millisecond for 1,000 characters.</remarks>
    public MatchReason Explain(string query, string id)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(id);
        var place = Array.BinarySearch(_ids, id, StringComparer.Ordinal);
        if (place < 0)
        {
            throw new ArgumentException($"There is no document {id}.", nameof(id));
        }

        return new MatchExplanation(query, _vocabulary, _fields.Words).Of(_documents[place]);
    }

    /// <param name="change">Another weighting, to measure what each view brings.</param>
    internal List<RankedDocument> Rank(
        string query,
        int top,
        IEnumerable<string>? among,
        Func<QueryMix, QueryMix> change,
        ReadOnlyMemory<float> vector = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfLessThan(top, 1);

        var places = Places(among);
        var terms = RankingTerms.Of(query, _vocabulary);
        var scores = Scores(change(QueryMix.Of(terms.Text.Length)), terms, vector);
        if (query.Length <= LongestLiteral)
        {
            PreferLiteral(new LiteralQuery(query), scores, places, _fields, place => _documents[place]);
        }

        return Best(scores, places, top);
    }

    private double[] Scores(QueryMix mix, RankingTerms query, ReadOnlyMemory<float> vector)
    {
        var scores = mix.Score(query, _fields);
        if (!vector.IsEmpty)
        {
            var model = _model ?? throw new ArgumentException("The documents have no vectors.", nameof(vector));
            model.Fuse(scores, vector);
        }

        return scores;
    }

    private IEnumerable<int> Places(IEnumerable<string>? among) => among is null
        ? Enumerable.Range(0, _ids.Length)
        : [.. among.Select(id => Array.BinarySearch(_ids, id, StringComparer.Ordinal))
            .Where(place => place >= 0).Distinct()];

    private List<RankedDocument> Best(double[] scores, IEnumerable<int> places, int top) =>
        [.. BestPlaces.Of(scores, places, top).Select((place, index) =>
            new RankedDocument(_ids[place], index + 1, scores[place], scores[place] > Literal))];
}
