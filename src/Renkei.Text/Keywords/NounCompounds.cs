using Renkei.Text.Segmentation;

namespace Renkei.Text.Keywords;

/// <summary>Joins adjacent nouns, which IPADIC cuts apart: 地域・包括・支援・センター is one thing.</summary>
internal static class NounCompounds
{
    /// <summary>Longer runs are lists of nouns rather than names.</summary>
    private const int LongestRun = 5;

    public static IEnumerable<Term> Of(string typed, IReadOnlyList<Token> tokens)
    {
        var run = new List<Token>();
        foreach (var token in tokens)
        {
            if (run.Count > 0 && !(IsPart(token) && token.Start == run[^1].End))
            {
                foreach (var term in Compound(typed, run))
                {
                    yield return term;
                }

                run.Clear();
            }

            if (IsPart(token))
            {
                run.Add(token);
            }
        }

        foreach (var term in Compound(typed, run))
        {
            yield return term;
        }
    }

    private static IEnumerable<Term> Compound(string typed, List<Token> run)
    {
        if (run.Count is < 2 or > LongestRun || IsSuffix(run[0]) || !run.Any(AnalyzedText.IsContent))
        {
            yield break;
        }

        var key = string.Concat(run.Select(token => token.Surface));
        yield return new Term(TermKeys.Of(key), typed[run[0].Start..run[^1].End]);
    }

    internal static bool IsPart(Token token) =>
        (token.PartOfSpeech.IsNoun && token.PartOfSpeech.Minor is not ("非自立" or "代名詞" or "数" or "副詞可能")
            && token.Surface.All(char.IsLetter))
        || token.PartOfSpeech.Major == "接頭詞";

    private static bool IsSuffix(Token token) => token.PartOfSpeech.Minor == "接尾";
}
