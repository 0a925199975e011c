using System.Text.RegularExpressions;

namespace Renkei.Text.Normalization;

/// <summary>
/// Replaces stretches of a normalised text; what comes in is said to stand where the whole stretch stood.
/// </summary>
internal static class Rewriting
{
    /// <param name="replace">A match → what to write for it; null to leave it.</param>
    public static NormalizedText Replace(NormalizedText normalized, Regex pattern, Func<Match, string?> replace)
    {
        var match = pattern.Match(normalized.Text);
        if (!match.Success)
        {
            return normalized;
        }

        var built = new NormalizedTextBuilder(normalized.Original);
        var place = 0;
        for (; match.Success; match = match.NextMatch())
        {
            if (replace(match) is { } written && match.Length > 0)
            {
                Copy(normalized, place, match.Index, built);
                var (start, length) = normalized.OriginalRange(match.Index, match.Length);
                foreach (var character in written)
                {
                    built.Append(character, start, start + length);
                }

                place = match.Index + match.Length;
            }
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
