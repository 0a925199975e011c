namespace Renkei.Text.Grouping;

/// <summary>A text in its group.</summary>
/// <param name="Id">The <see cref="GroupingText.Id"/>.</param>
/// <param name="Similarity">
/// Cosine between the text and the middle of its group, 0–1 in steps of 0.0001: 1 is typical, near 0 is out of place.
/// </param>
public sealed record GroupMember(string Id, double Similarity);
