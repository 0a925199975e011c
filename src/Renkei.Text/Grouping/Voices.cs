using Renkei.Text.Keywords;

namespace Renkei.Text.Grouping;

/// <summary>Makes copies of one text one voice.</summary>
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
        return [.. copies
            .AsParallel().AsOrdered()
            .Select(copy => new Voice(AnalyzedText.Of(copy.Key.Text), [.. copy.Select(text => text.Id)], copy.Key.Name))];
    }
}
