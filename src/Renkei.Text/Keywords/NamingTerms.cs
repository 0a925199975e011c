using Renkei.Text.Segmentation;

namespace Renkei.Text.Keywords;

/// <summary>The terms of a text by which people would name its matter.</summary>
internal static class NamingTerms
{
    /// <summary>Longer runs are lists of nouns rather than names.</summary>
    public const int LongestRun = 5;

    /// <summary>
    /// Units of the calendar and what things are counted by: alone they name no matter, though IPADIC has them as
    /// nouns.
    /// </summary>
    private const string Units = "年月週日時分秒件回個本枚台人名班組";

    /// <param name="typed">The text.</param>
    /// <param name="tokens">All of it.</param>
    /// <param name="words">Its content words.</param>
    public static IEnumerable<Term> Nouns(
        string typed, IReadOnlyList<Token> tokens, IReadOnlyList<(int Index, Token Item)> words) =>
        from word in words
        where word.Item.PartOfSpeech.IsNoun && word.Item.BaseForm.Length > 1
            && !NounUse.IsAdjective(tokens, word.Index)
        select new Term(TermKeys.Of(word.Item.BaseForm), typed.Substring(word.Item.Start, word.Item.Length))
        {
            CanHead = NounUse.CanHead(tokens, word.Index),
        };

    public static IEnumerable<Term> Long(string typed, IReadOnlyList<Token> tokens)
    {
        foreach (var run in NounRuns.Of(tokens))
        {
            if (run.Tokens == 1 && run.End == run.First + 1 && IsLoneKanji(tokens[run.First]))
            {
                yield return TermOf(typed, tokens, run.First, run.First);
            }

            for (var last = run.First + 1; last < run.Last; last++)
            {
                if (NounUse.IsJoined(tokens[last]) && AnalyzedText.IsContent(tokens[last - 1]))
                {
                    yield return TermOf(typed, tokens, last - 1, last);
                }
            }

            if (run.Tokens is > 1 and <= LongestRun && HasContent(tokens, run))
            {
                yield return TermOf(typed, tokens, run.First, run.Last);
            }
        }
    }

    public static bool HasContent(IReadOnlyList<Token> tokens, NounRun run) =>
        Enumerable.Range(run.First, run.Tokens).Any(place => AnalyzedText.IsContent(tokens[place]));

    private static bool IsLoneKanji(Token token) =>
        token is { IsKnown: true, Surface: [>= '一' and <= '龥'], PartOfSpeech.Minor: "一般" }
        && !Units.Contains(token.Surface[0], StringComparison.Ordinal) && AnalyzedText.IsContent(token);

    private static Term TermOf(string typed, IReadOnlyList<Token> tokens, int first, int last)
    {
        var surface = string.Concat(Enumerable.Range(first, last - first + 1).Select(place => tokens[place].Surface));
        return new Term(TermKeys.Of(surface), typed[tokens[first].Start..tokens[last].End]) { CanHead = true };
    }
}
