using Renkei.Text.Keywords;

namespace Renkei.Text.Grouping;

/// <summary>Texts that say like things.</summary>
/// <param name="Number">1, 2, 3 … in the order of the groups.</param>
/// <param name="Label">
/// A short Japanese heading (買い物弱者の移動手段); never empty, not necessarily unique. 分類なし for an outlier.
/// </param>
/// <param name="Keywords">
/// What sets the group apart, as typed, best first; up to 8. Words of the dictionary and compounds; a word may be a
/// part of a longer one that the texts mostly have (放射 of 放射性物質), because it is found in more headings.
/// <see cref="Words"/> are for people.
/// </param>
/// <param name="Members">Most typical first; never empty.</param>
public sealed record TextGroup(
    int Number, string Label, IReadOnlyList<string> Keywords, IReadOnlyList<GroupMember> Members)
{
    /// <summary>The name of the locked, given or earlier group that this is; null for a new one.</summary>
    public string? Name { get; init; }

    /// <summary>Different texts in it: copies of one text are one voice.</summary>
    public int Voices { get; init; }

    /// <summary>
    /// Whether it is one text that is like no other, when the texts decided how many groups there are.
    /// </summary>
    public bool IsOutlier { get; init; }

    /// <summary>
    /// The <see cref="Keywords"/> in whole words, as people read them (放射性物質, 定期船), in their order; up to 8.
    /// </summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>For each of <see cref="Keywords"/>, in their order, where it stands.</summary>
    public IReadOnlyList<KeywordEvidence> Evidence { get; init; } = [];
}
