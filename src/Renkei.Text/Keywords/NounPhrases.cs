using Renkei.Text.Segmentation;

namespace Renkei.Text.Keywords;

/// <summary>A stretch of a text that could be a heading.</summary>
/// <param name="Key">Normalised.</param>
/// <param name="Shown">As typed, a verb written as the noun it is: 運賃を助成 → 運賃の助成.</param>
/// <param name="Names">How many names are joined in it.</param>
internal readonly record struct NounPhrase(string Key, string Shown, int Names);

/// <summary>Finds compounds, and names joined by a particle: 買物弱者の移動手段, 県外への搬出, 運賃の助成.</summary>
internal static class NounPhrases
{
    private const int MostNames = 3;

    /// <summary>They join two nouns as they stand.</summary>
    private static readonly HashSet<string> Joining =
        ["の", "への", "との", "からの", "での", "までの", "に関する", "に対する", "についての", "による", "に係る", "における"];

    public static IEnumerable<NounPhrase> Of(string typed, IReadOnlyList<Token> tokens)
    {
        var runs = NounRuns.Of(tokens).Where(run => run.Tokens is > 0 and <= NamingTerms.LongestRun).ToList();
        for (var i = 0; i < runs.Count; i++)
        {
            // 県 and 場合 begin no heading; 県外 may.
            if (runs[i].Tokens == 1 && !NamingTerms.HasContent(tokens, runs[i]))
            {
                continue;
            }

            var phrase = new NounPhrase("", "", 0);
            for (var next = i; next < runs.Count && phrase.Names < MostNames; next++)
            {
                var joint = next == i ? "" : Joint(tokens, runs[next - 1], runs[next]);
                if (joint is null)
                {
                    break;
                }

                phrase = new NounPhrase(
                    phrase.Key + joint + Key(tokens, runs[next]),
                    phrase.Shown + joint + Typed(typed, tokens, runs[next]),
                    phrase.Names + 1);
                if (phrase.Names > 1 || runs[next].Tokens > 1)
                {
                    yield return phrase;
                }
            }
        }
    }

    /// <summary>What stands between two names in a heading; null when they do not belong together.</summary>
    private static string? Joint(IReadOnlyList<Token> tokens, NounRun one, NounRun next)
    {
        for (var place = one.End; place <= next.First; place++)
        {
            if (tokens[place].Start != tokens[place - 1].End)
            {
                return null;
            }
        }

        var between = string.Concat(
            Enumerable.Range(one.End, next.First - one.End).Select(place => tokens[place].Surface));
        var isVerbal = tokens[next.Last].PartOfSpeech.Minor == "サ変接続";
        return between switch
        {
            "を" when isVerbal => "の",
            "に" or "へ" when isVerbal && tokens[one.End].PartOfSpeech.Minor == "格助詞" => "への",
            _ when Joining.Contains(between) && (isVerbal || NamingTerms.HasContent(tokens, next)) => between,
            _ => null,
        };
    }

    private static string Key(IReadOnlyList<Token> tokens, NounRun run) =>
        string.Concat(Enumerable.Range(run.First, run.Tokens).Select(place => tokens[place].Surface));

    private static string Typed(string typed, IReadOnlyList<Token> tokens, NounRun run) =>
        typed[tokens[run.First].Start..tokens[run.Last].End];
}
