using System.Text.RegularExpressions;

namespace Renkei.Text.Normalization;

/// <summary>Spellings of one noun and the one kept (<c>spellings.tsv</c>: kept, tab, the others by spaces).</summary>
internal static class Spellings
{
    private static readonly Dictionary<string, string> Kept = (
        from columns in EmbeddedTable.Read("spellings.tsv")
        from spelling in columns[1].Split(' ')
        select (Spelling: spelling, Kept: columns[0])).ToDictionary(pair => pair.Spelling, pair => pair.Kept);

    /// <summary>Not where the noun goes on as a verb: 取り組みます, 申し込みたい, 受け付けて stay.</summary>
    private static readonly Regex Spelling = new(
        $"(?:{string.Join('|', Kept.Keys.OrderByDescending(key => key.Length).ThenBy(key => key, StringComparer.Ordinal))})"
            + "(?!ま[すしせ]|た[いく]|つつ|なが|やす|にく|[てるれらよ])",
        RegexOptions.CultureInvariant | RegexOptions.Compiled);

    public static NormalizedText Unify(NormalizedText normalized)
    {
        // One replacement may complete another spelling; each shortens the text, so this ends.
        while (Spelling.IsMatch(normalized.Text))
        {
            normalized = UnifyOnce(normalized);
        }

        return normalized;
    }

    private static NormalizedText UnifyOnce(NormalizedText normalized)
    {
        var built = new NormalizedTextBuilder(normalized.Original);
        var place = 0;
        foreach (var match in Spelling.EnumerateMatches(normalized.Text))
        {
            Copy(normalized, place, match.Index, built);
            var (start, length) = normalized.OriginalRange(match.Index, match.Length);
            foreach (var character in Kept[normalized.Text.Substring(match.Index, match.Length)])
            {
                built.Append(character, start, start + length);
            }

            place = match.Index + match.Length;
        }

        Copy(normalized, place, normalized.Text.Length, built);
        return built.Build();
    }

    private static void Copy(NormalizedText from, int start, int end, NormalizedTextBuilder to)
    {
        for (var place = start; place < end; place++)
        {
            var (originalStart, length) = from.OriginalRange(place, 1);
            to.Append(from.Text[place], originalStart, originalStart + length);
        }
    }
}
