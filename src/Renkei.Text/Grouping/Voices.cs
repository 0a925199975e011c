using Renkei.Text.Keywords;

namespace Renkei.Text.Grouping;

/// <summary>Makes copies of one text, and near copies, one voice.</summary>
internal static class Voices
{
    /// <summary>Sorted by text, then id: whatever follows meets the voices in the same order, however the texts came.</summary>
    /// <param name="nameOf">The group a text must be in, by its id; copies in different groups are different voices.</param>
    public static List<Voice> Of(IReadOnlyList<GroupingText> texts, Func<string, string?> nameOf)
    {
        var copies = texts
            .OrderBy(text => text.Text, StringComparer.Ordinal).ThenBy(text => text.Id, StringComparer.Ordinal)
            .GroupBy(text => (text.Text, Name: nameOf(text.Id)))
            .ToList();
        var read = copies.AsParallel().AsOrdered().Select(copy => Read(copy.Key.Text)).ToList();
        var firsts = NearCopies.Firsts([.. read.Select((text, i) => (text.Letters, text.Prints, copies[i].Key.Name))]);
        return [.. Enumerable.Range(0, copies.Count).GroupBy(copy => firsts[copy]).Select(near => new Voice(
            read[near.Key].Text, [.. near.SelectMany(copy => copies[copy]).Select(text => text.Id)], copies[near.Key].Key.Name))];
    }

    private static (AnalyzedText Text, string Letters, int[] Prints) Read(string typed)
    {
        var text = AnalyzedText.Of(typed);
        var letters = string.Concat(text.Normalized.Where(char.IsLetterOrDigit));
        return (text, letters, NearCopies.Prints(letters));
    }
}
