namespace Renkei.Text.Grouping;

/// <summary>Texts that say like things.</summary>
/// <param name="Number">1, 2, 3 … in the order of the groups.</param>
/// <param name="Label">A short Japanese name made of the best keywords; never empty, not necessarily unique.</param>
/// <param name="Keywords">What sets the group apart, as typed, best first; up to 8.</param>
/// <param name="Members">Most typical first; never empty.</param>
public sealed record TextGroup(
    int Number, string Label, IReadOnlyList<string> Keywords, IReadOnlyList<GroupMember> Members);
