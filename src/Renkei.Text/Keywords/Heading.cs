using Renkei.Text.Segmentation;

namespace Renkei.Text.Keywords;

/// <summary>A heading as a person would write it: words of the texts that stand there as 何々の何々, or keywords side by side.</summary>
internal static class Heading
{
    private const string Nameless = "その他";
    private const int InList = 2;
    private const int Longest = 24;

    /// <summary>Keywords of lower rank do not make a heading.</summary>
    private const int Telling = 4;

    /// <summary>Texts in which phrases are looked for.</summary>
    private const int MostTexts = 50;

    /// <param name="keywords">Best first.</param>
    /// <param name="terms">All terms of the group, best first.</param>
    /// <param name="texts">The group's.</param>
    public static string Of(
        IReadOnlyList<ScoredTerm> keywords, IReadOnlyList<ScoredTerm> terms, IReadOnlyCollection<AnalyzedText> texts)
    {
        if (keywords.Count == 0)
        {
            return Nameless;
        }

        var best = texts.Take(MostTexts)
            .SelectMany(text => Phrases(text).Distinct(StringComparer.Ordinal))
            .CountBy(phrase => phrase, StringComparer.Ordinal)
            .Select(phrase => (Phrase: phrase.Key, Texts: phrase.Value, Score: Score(phrase.Key, keywords)))
            .Where(phrase => phrase.Score > 0 && phrase.Phrase.Length <= Longest && (phrase.Texts > 1 || texts.Count < 4))
            .OrderByDescending(phrase => phrase.Score * Math.Sqrt(phrase.Texts))
            .ThenBy(phrase => phrase.Phrase.Length).ThenBy(phrase => phrase.Phrase, StringComparer.Ordinal)
            .FirstOrDefault();
        return best.Phrase ?? List(keywords, terms);
    }

    private static string List(IReadOnlyList<ScoredTerm> keywords, IReadOnlyList<ScoredTerm> terms)
    {
        var listed = new List<string>();
        foreach (var name in keywords.Take(Telling).Select(keyword => Whole(keyword, terms)))
        {
            if (listed.Count < InList && !listed.Exists(other => GroupKeywords.Overlap(other, name)))
            {
                listed.Add(name);
            }
        }

        return string.Join('・', listed);
    }

    /// <summary>除去 where the group mostly says 除去土壌: the whole name reads better than its part.</summary>
    private static string Whole(ScoredTerm keyword, IReadOnlyList<ScoredTerm> terms) =>
        terms.FirstOrDefault(term => term.Texts > 1 && 2 * term.Texts >= keyword.Texts
            && term.Key.Length > keyword.Key.Length && term.Typed.Length <= Longest / InList
            && term.Key.Contains(keyword.Key, StringComparison.Ordinal))?.Typed ?? keyword.Typed;

    /// <summary>Sum of the telling keywords in it; 0 unless two are, the first among them.</summary>
    private static double Score(string phrase, IReadOnlyList<ScoredTerm> keywords)
    {
        var held = keywords.Take(Telling).Where(keyword => phrase.Contains(keyword.Typed, StringComparison.Ordinal)).ToList();
        return held.Count > 1 && held[0] == keywords[0] ? held.Sum(keyword => keyword.Score) : 0;
    }

    private static IEnumerable<string> Phrases(AnalyzedText text)
    {
        var tokens = Segmenter.Segment(text.Typed);
        for (var i = 1; i + 1 < tokens.Count; i++)
        {
            if (tokens[i] is not { Surface: "の", PartOfSpeech.Major: "助詞" })
            {
                continue;
            }

            var (start, end) = (i, i);
            while (start > 0 && NounCompounds.IsPart(tokens[start - 1]) && tokens[start - 1].End == tokens[start].Start)
            {
                start--;
            }

            while (end + 1 < tokens.Count && NounCompounds.IsPart(tokens[end + 1]) && tokens[end + 1].Start == tokens[end].End)
            {
                end++;
            }

            if (start < i && end > i)
            {
                yield return text.Typed[tokens[start].Start..tokens[end].End];
            }
        }
    }
}
