namespace Renkei.Text.Grouping;

/// <summary>A group takes up the matter of an earlier one.</summary>
/// <param name="Id">The later group.</param>
/// <param name="Earlier">The earlier group that is most like it.</param>
/// <param name="Similarity">Cosine between the middles of the two, from the threshold to 1, in steps of 0.0001.</param>
/// <param name="Shared">
/// 共通する語: words both have, as typed in the later one, most telling first; 1 to 3.
/// </param>
public sealed record GroupLink(string Id, string Earlier, double Similarity, IReadOnlyList<string> Shared);
