namespace Renkei.Text.Grouping;

/// <summary>The names of the groups that voices must be in.</summary>
/// <param name="Names">Each once.</param>
/// <param name="OfVoices">Per voice the number of its name; −1 for a free voice.</param>
internal sealed record HeldNames(IReadOnlyList<string> Names, int[] OfVoices)
{
    /// <param name="counts">The names that hold; voices of others are free.</param>
    /// <param name="first">The names that come before the others; each part is in ordinal order.</param>
    public static HeldNames Of(IReadOnlyList<Voice> voices, Func<string, bool> counts, Func<string, bool>? first = null)
    {
        var names = voices.Select(voice => voice.Name).OfType<string>().Where(counts).Distinct(StringComparer.Ordinal)
            .OrderBy(name => !(first?.Invoke(name) ?? true)).ThenBy(name => name, StringComparer.Ordinal).ToList();
        var numbers = names.Index().ToDictionary(name => name.Item, name => name.Index, StringComparer.Ordinal);
        return new HeldNames(
            names, [.. voices.Select(voice => voice.Name is { } name ? numbers.GetValueOrDefault(name, -1) : -1)]);
    }
}
