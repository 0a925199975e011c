using System.Text;
using System.Text.RegularExpressions;
using Renkei.Text.Segmentation;

namespace Renkei.Responses;

/// <summary>Signs that a text names a person or gives a telephone number. Hints only: nobody is refused for them.</summary>
public static partial class PersonalHints
{
    /// <summary>Beginnings of sentences such as 電話番号らしいもの（0234-00-0000）があります, each once.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        if (text.Length < 3)
        {
            return [];
        }

        var plain = text.Normalize(NormalizationForm.FormKC);
        return
        [
            .. Telephone().Matches(plain).Select(match => match.Value).Distinct()
                .Select(number => $"電話番号らしいもの（{number}）があります"),
            .. Names(plain).Distinct().Select(name => $"人の名前らしいもの（{name}）があります"),
        ];
    }

    /// <summary>姓 followed by 名, or a name followed by さん, 氏, 様, as IPADIC knows them.</summary>
    private static IEnumerable<string> Names(string text)
    {
        var tokens = Segmenter.Segment(text);
        for (var at = 0; at + 1 < tokens.Count; at++)
        {
            var (first, second) = (tokens[at], tokens[at + 1]);
            if (IsPerson(first) && (IsGivenName(second) || IsHonorific(second)) && first.End == second.Start)
            {
                yield return text[first.Start..second.End];
                at++;
            }
        }
    }

    private static bool IsPerson(Token token) => token.PartOfSpeech.ToString().Contains("人名", StringComparison.Ordinal);

    private static bool IsGivenName(Token token) =>
        token.PartOfSpeech.ToString().Contains("人名,名", StringComparison.Ordinal);

    private static bool IsHonorific(Token token) => token.Surface is "さん" or "氏" or "様" or "宅" or "君";

    [GeneratedRegex(@"(?<![0-9-])0[0-9]{1,4}[-(][0-9]{1,4}[-)][0-9]{3,4}(?![0-9])|(?<![0-9])0[0-9]{9,10}(?![0-9])")]
    private static partial Regex Telephone();
}
