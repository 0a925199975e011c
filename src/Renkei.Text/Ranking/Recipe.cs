namespace Renkei.Text.Ranking;

/// <summary>How much each view of likeness counts; all weights are 0 or more, without unit.</summary>
/// <param name="Words">Of the measures of words.</param>
/// <param name="WordPairs">Of neighbouring words.</param>
/// <param name="LetterPairs">Of neighbouring letters.</param>
/// <param name="Meanings">Of synonyms.</param>
/// <param name="Title">Of the share of the title that the query says.</param>
internal sealed record Recipe(Weights Words, Weights WordPairs, Weights LetterPairs, Weights Meanings, double Title)
{
    /// <summary>A few words name a thing: BM25 and likelihood.</summary>
    public static readonly Recipe Short = new(
        Words: new(0, 1, 2), WordPairs: new(0, 1, 0), LetterPairs: new(0, 1, 2), Meanings: new(0, 0.3, 0), Title: 1);

    /// <summary>
    /// A whole text describes it: the cosine, which does not reward long documents, leads; it says its matter in many
    /// words, so synonyms add nothing.
    /// </summary>
    public static readonly Recipe Long = new(
        Words: new(2, 1, 0), WordPairs: new(1, 0.5, 0), LetterPairs: new(2, 1, 0), Meanings: default, Title: 1.5);

    /// <returns>Per document, 0 to the sum of all weights.</returns>
    public double[] Score(RankingTerms query, RankingFields fields)
    {
        var scores = new double[fields.Normalized.Count];
        Words.Add(scores, () => fields.Words.Of(query.Words));
        WordPairs.Add(scores, () => fields.WordPairs.Of(query.WordPairs));
        LetterPairs.Add(scores, () => fields.LetterPairs.Of(query.LetterPairs));
        Meanings.Add(scores, () => fields.Meanings.Of(query.Meanings));
        if (Title > 0)
        {
            Weights.Add(scores, fields.Titles.Of(query.LetterPairs), Title);
        }

        return scores;
    }
}
