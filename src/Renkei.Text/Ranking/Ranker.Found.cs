using Renkei.Text.Segmentation;

namespace Renkei.Text.Ranking;

public sealed partial class Ranker
{
    /// <summary>
    /// Puts in order what an index elsewhere found for a query: as
    /// <see cref="Rank(string, int, IEnumerable{string}?, ReadOnlyMemory{float})"/> does, with the rarities of all
    /// documents of that index, each measure scaled by the best of the found.
    /// </summary>
    /// <param name="query">As typed; words may be separated by white space.</param>
    /// <param name="found">A few hundred documents at most.</param>
    /// <param name="synonyms">Those the index was made with; <see cref="Synonyms.BuiltIn"/> when null.</param>
    /// <param name="own">An operator's own words that the index was made with; none when null.</param>
    /// <returns>All that were found, best first; ties in ordinal order of ids. A score may be 0.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="query"/> or <paramref name="found"/> is null.
    /// </exception>
    /// <remarks>
    /// About 3 µs a document; for a query of more than 40 normalised characters the documents are analysed anew, about
    /// a millisecond for 1,000 characters.
    /// </remarks>
    public static IReadOnlyList<RankedDocument> RankFound(
        string query, IFoundDocuments found, Synonyms? synonyms = null, UserWords? own = null)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(found);

        var vocabulary = new Vocabulary(synonyms ?? Synonyms.BuiltIn, own ?? UserWords.None);
        var terms = RankingTerms.Of(query, vocabulary);
        var mix = QueryMix.Of(terms.Text.Length);
        var fields = mix.LongShare > 0 ? new FoundFields(found).Whole(vocabulary) : new FoundFields(found).For(terms);
        var scores = mix.Score(terms, fields);
        if (query.Length <= LongestLiteral)
        {
            PreferLiteral(new LiteralQuery(query), scores, Enumerable.Range(0, scores.Length), fields, found.Typed);
        }

        return [.. Enumerable.Range(0, scores.Length)
            .OrderByDescending(place => scores[place]).ThenBy(place => found.Ids[place], StringComparer.Ordinal)
            .Select((place, index) =>
                new RankedDocument(found.Ids[place], index + 1, scores[place], scores[place] > Literal))];
    }

    private static void PreferLiteral(
        LiteralQuery query,
        double[] scores,
        IEnumerable<int> places,
        RankingFields fields,
        Func<int, RankingDocument> typed)
    {
        foreach (var place in places)
        {
            if (query.CountIn(fields.Normalized[place], () => typed(place)) is > 0 and var count)
            {
                scores[place] += Literal + TermScores.Saturated(count, length: 1);
            }
        }
    }
}
