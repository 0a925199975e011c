using System.Globalization;

namespace Renkei.Text.Ranking;

/// <summary>Found documents under every view, weighed by all the documents of the index that found them.</summary>
internal sealed class FoundFields(IFoundDocuments found)
{
    private readonly IReadOnlyList<(string Title, string Text)> _normalized =
        [.. Enumerable.Range(0, found.Ids.Count).Select(found.Normalized)];

    /// <summary>
    /// With the terms of the query alone, which is all that a short one needs: its recipe has no cosine.
    /// </summary>
    public RankingFields For(RankingTerms query)
    {
        var pairs = LetterPairs(query.LetterPairs);
        return new RankingFields(
            _normalized,
            Counted(RankingView.Words, query.Words, word => word),
            Counted(RankingView.Meanings, query.Meanings, Key),
            Counted(RankingView.WordPairs, query.WordPairs, pair => pair.Key),
            pairs,
            new TitleCoverage([.. _normalized.Select(text => text.Title)], pairs));
    }

    /// <summary>With every term of the documents, analysed anew: a millisecond for 1,000 characters.</summary>
    public RankingFields Whole(Vocabulary vocabulary) => RankingFields.Build(
        [.. _normalized.Select((text, number) => new RankingDocument(found.Ids[number], text.Title, text.Text))],
        vocabulary,
        progress: null,
        new WholeCollections(
            Collection<string>(RankingView.Words, word => word), Collection<int>(RankingView.Meanings, Key),
            Collection<WordPair>(RankingView.WordPairs, pair => pair.Key),
            Collection<LetterPair>(RankingView.LetterPairs, pair => pair.Key)));

    private static string Key(int meaning) => meaning.ToString(CultureInfo.InvariantCulture);

    private Collection<TTerm> Collection<TTerm>(RankingView view, Func<TTerm, string> key) =>
        new(found.DocumentCount, found.TermCount(view), term => found.Spread(view, key(term)));

    private TermIndex<TTerm> Counted<TTerm>(RankingView view, IReadOnlyList<TTerm> query, Func<TTerm, string> key)
        where TTerm : notnull
    {
        var columns = new TermColumns<TTerm>(found.Ids.Count);
        foreach (var term in query.Distinct())
        {
            found.Count(view, key(term), columns.Next(term));
        }

        return columns.Build(number => found.Length(number, view), Collection(view, key));
    }

    private TermIndex<LetterPair> LetterPairs(IReadOnlyList<LetterPair> query)
    {
        var columns = new TermColumns<LetterPair>(found.Ids.Count);
        foreach (var pair in query.Distinct())
        {
            var counts = columns.Next(pair);
            for (var number = 0; number < counts.Length; number++)
            {
                counts[number] = pair.CountIn(_normalized[number].Title) + pair.CountIn(_normalized[number].Text);
            }
        }

        return columns.Build(
            number => found.Length(number, RankingView.LetterPairs),
            Collection<LetterPair>(RankingView.LetterPairs, pair => pair.Key));
    }
}
