namespace Renkei.Text.Grouping;

/// <summary>A group that may be linked to one of another year.</summary>
/// <param name="Id">The caller's name for it; returned unchanged.</param>
/// <param name="Texts">
/// As typed, one or more; the name that people gave the group is best one of them. Those without a word count for
/// nothing.
/// </param>
public sealed record LinkableGroup(string Id, IReadOnlyList<string> Texts);
