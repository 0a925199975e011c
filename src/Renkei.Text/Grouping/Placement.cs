namespace Renkei.Text.Grouping;

/// <summary>Per voice the number of its group, and per group the name people know it by, if any.</summary>
internal sealed record Placement(int[] Groups, IReadOnlyList<string?> Names);
