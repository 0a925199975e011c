namespace Renkei.Text.Keywords;

/// <summary>
/// A heading as a person would write it: words of the texts that stand there as 何々の何々, or a compound, or a word.
/// </summary>
internal static class Heading
{
    private const string Nameless = "その他";
    private const int Longest = 24;

    /// <summary>Keywords of lower rank do not make a heading.</summary>
    private const int Telling = 6;

    /// <summary>A heading holds at least one of so many.</summary>
    private const int Foremost = 2;

    /// <summary>Texts in which phrases are looked for.</summary>
    private const int MostTexts = 50;

    /// <summary>何々の何々 tells more than 何々, even where fewer texts say it in these words.</summary>
    private const double WorthOfTwo = 1.4;

    /// <param name="keywords">Best first.</param>
    /// <param name="wholes">The group's.</param>
    /// <param name="texts">The group's.</param>
    public static string Of(
        IReadOnlyList<ScoredTerm> keywords, WholeWords wholes, IReadOnlyCollection<AnalyzedText> texts)
    {
        if (keywords.Count == 0)
        {
            return Nameless;
        }

        var best = texts.Take(MostTexts)
            .SelectMany(text => NounPhrases.Of(text.Typed, text.Tokens()).DistinctBy(phrase => phrase.Key))
            .Where(phrase => phrase.Shown.Length <= Longest)
            .GroupBy(phrase => phrase.Key, StringComparer.Ordinal)
            .Select(phrase => (Phrase: phrase, Score: Score(phrase.First(), keywords) * Math.Sqrt(phrase.Count())))
            .Where(phrase => phrase.Score > 0)
            .OrderByDescending(phrase => Math.Round(phrase.Score, 9))
            .ThenBy(phrase => phrase.Phrase.Key.Length).ThenBy(phrase => phrase.Phrase.Key, StringComparer.Ordinal)
            .FirstOrDefault();
        return best.Phrase is null
            ? wholes.Of(keywords.FirstOrDefault(keyword => keyword.CanHead, keywords[0])).Typed
            : Shown(best.Phrase);
    }

    private static string Shown(IEnumerable<NounPhrase> phrase) => phrase
        .CountBy(one => one.Shown, StringComparer.Ordinal)
        .OrderByDescending(shown => shown.Value).ThenBy(shown => shown.Key, StringComparer.Ordinal)
        .First().Key;

    /// <summary>Sum of the telling keywords in it; 0 unless one of the foremost is.</summary>
    private static double Score(NounPhrase phrase, IReadOnlyList<ScoredTerm> keywords)
    {
        var held = keywords.Take(Telling).Index()
            .Where(keyword => phrase.Key.Contains(keyword.Item.Key, StringComparison.Ordinal)).ToList();
        return held.Count > 0 && held[0].Index < Foremost
            ? held.Sum(keyword => keyword.Item.Score) * (phrase.Names > 1 ? WorthOfTwo : 1)
            : 0;
    }
}
