using System.Text;

namespace Renkei.Search;

/// <summary>
/// The characters of a text and each two and three neighbours: whatever is searched for letter by letter is made of them.
/// Unicode characters, not UTF-16 units: half a surrogate pair is no term of Lucene's.
/// </summary>
internal static class Grams
{
    private const int Longest = 3;

    public static IEnumerable<string> Of(string text)
    {
        var starts = Starts(text);
        for (var place = 0; place < starts.Count - 1; place++)
        {
            for (var end = place + 1; end <= place + Longest && end < starts.Count; end++)
            {
                yield return text[starts[place]..starts[end]];
            }
        }
    }

    /// <summary>The text itself when it is short, else the longest of its grams that together leave no character out.</summary>
    public static IReadOnlyList<string> Covering(string text)
    {
        var starts = Starts(text);
        var last = starts.Count - 1 - Longest;
        return last <= 0
            ? [text]
            : [.. Enumerable.Range(0, last + 1).Where(place => place % Longest == 0 || place == last)
                .Select(place => text[starts[place]..starts[place + Longest]]).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Where each character begins, and the end.</summary>
    private static List<int> Starts(string text)
    {
        var starts = new List<int>(text.Length + 1);
        for (var start = 0; start < text.Length; start += LengthAt(text, start))
        {
            starts.Add(start);
        }

        starts.Add(text.Length);
        return starts;
    }

    private static int LengthAt(string text, int place) => Rune.TryGetRuneAt(text, place, out var rune) ? rune.Utf16SequenceLength : 1;
}
