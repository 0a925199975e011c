namespace Renkei.Text.Grouping;

/// <summary>A text to be grouped.</summary>
/// <param name="Id">The caller's name for it; returned unchanged.</param>
/// <param name="Text">As typed; it is normalised inside.</param>
public sealed record GroupingText(string Id, string Text);
