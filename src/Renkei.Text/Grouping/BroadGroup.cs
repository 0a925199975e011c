namespace Renkei.Text.Grouping;

/// <summary>Groups that say like things; each group of the next finer level is in exactly one.</summary>
/// <param name="Number">1, 2, 3 … within its level, those with most voices first.</param>
/// <param name="Label">As of a <see cref="TextGroup"/>.</param>
/// <param name="Groups">Numbers of the <see cref="TextGroup"/>s in it, ascending.</param>
public sealed record BroadGroup(int Number, string Label, IReadOnlyList<int> Groups);
