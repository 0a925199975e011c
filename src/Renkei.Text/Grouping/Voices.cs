using Renkei.Text.Keywords;

namespace Renkei.Text.Grouping;

/// <summary>Makes copies of one text, and near copies, one voice.</summary>
internal static class Voices
{
    /// <summary>
    /// Sorted by text, then id: whatever follows meets the voices in the same order, however the texts came.
    /// </summary>
    /// <param name="nameOf">
    /// The group a text must be in, by its id; copies in different groups are different voices.
    /// </param>
    /// <param name="read">Makes words of what was typed.</param>
    /// <param name="joinsNear">Whether near copies are one voice; exact copies always are.</param>
    public static List<Voice> Of(
        IReadOnlyList<GroupingText> texts,
        Func<string, string?> nameOf,
        Func<string, AnalyzedText> read,
        bool joinsNear = true)
    {
        var copies = texts
            .OrderBy(text => text.Text, StringComparer.Ordinal).ThenBy(text => text.Id, StringComparer.Ordinal)
            .GroupBy(text => (text.Text, Name: nameOf(text.Id)))
            .ToList();
        var known = copies.AsParallel().AsOrdered().Select(copy => Read(read(copy.Key.Text))).ToList();
        var firsts = joinsNear
            ? NearCopies.Firsts([.. known.Select((text, i) => (text.Letters, text.Prints, copies[i].Key.Name))])
            : [.. Enumerable.Range(0, copies.Count)];
        return [.. Enumerable.Range(0, copies.Count).GroupBy(copy => firsts[copy]).Select(near => new Voice(
            known[near.Key].Text,
            [.. near.SelectMany(copy => copies[copy]).Select(text => text.Id)],
            copies[near.Key].Key.Name,
            copies[near.Key].First().Vector))];
    }

    private static (AnalyzedText Text, string Letters, int[] Prints) Read(AnalyzedText text)
    {
        var letters = string.Concat(text.Normalized.Where(char.IsLetterOrDigit));
        return (text, letters, NearCopies.Prints(letters));
    }
}
