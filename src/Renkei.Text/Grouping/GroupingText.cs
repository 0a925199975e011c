namespace Renkei.Text.Grouping;

/// <summary>A text to be grouped.</summary>
/// <param name="Id">The caller's name for it; returned unchanged.</param>
/// <param name="Text">As typed; it is normalised inside.</param>
public sealed record GroupingText(string Id, string Text)
{
    /// <summary>
    /// Where a language model places the text: any number of dimensions, the same for all texts, each number finite, of
    /// no unit, the whole of any length. Empty, for all texts, when there is no model; all zeros say nothing about one
    /// text.
    /// </summary>
    public ReadOnlyMemory<float> Vector { get; init; }
}
