using System.Text.RegularExpressions;

namespace Renkei.Text.Normalization;

/// <summary>Spellings of one noun and the one kept (<c>spellings.tsv</c>: kept, tab, the others by spaces).</summary>
internal static class Spellings
{
    private static readonly Dictionary<string, string> Kept = (
        from columns in EmbeddedTable.Read("spellings.tsv")
        from spelling in columns[1].Split(' ')
        select (Spelling: spelling, Kept: columns[0])).ToDictionary(pair => pair.Spelling, pair => pair.Kept);

    /// <summary>Last letters of the form of a verb that such a noun is.</summary>
    private const string VerbalEndings = "いきぎしちにびみりえけげせてねべめれ";

    /// <summary>Not where the noun goes on as a verb: 取り組みます, 申し込みたい, 受け付けて, 引き上げない stay.</summary>
    private static readonly Regex Spelling = new(
        $"(?:{AnyOf(key => VerbalEndings.Contains(key[^1], StringComparison.Ordinal))})"
            + "(?!ま[すしせ]|た(?!め)|な[いくかけ]|つつ|なが|やす|にく|ず|[てるれらよ])"
            + $"|{AnyOf(key => !VerbalEndings.Contains(key[^1], StringComparison.Ordinal))}",
        RegexOptions.CultureInvariant | RegexOptions.Compiled);

    public static NormalizedText Unify(NormalizedText normalized)
    {
        // One may complete another spelling; none makes the text longer or can be replaced again, so it ends.
        while (Spelling.IsMatch(normalized.Text))
        {
            normalized = Rewriting.Replace(normalized, Spelling, match => Kept[match.Value]);
        }

        return normalized;
    }

    private static string AnyOf(Func<string, bool> isMeant) => string.Join('|', Kept.Keys.Where(isMeant)
        .OrderByDescending(key => key.Length).ThenBy(key => key, StringComparer.Ordinal));
}
