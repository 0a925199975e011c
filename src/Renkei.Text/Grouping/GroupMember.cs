namespace Renkei.Text.Grouping;

/// <summary>A text in its group.</summary>
/// <param name="Id">The <see cref="GroupingText.Id"/>.</param>
/// <param name="Similarity">
/// Cosine between the text and the middle of its group, 0–1 in steps of 0.0001: 1 is typical, near 0 is out of place.
/// Of a text that joins a locked or earlier group, the middle is that of the texts which were in it before.
/// 1 for the one text of a group, 0 for an outlier (分類なし) and for a text without a word.
/// </param>
public sealed record GroupMember(string Id, double Similarity)
{
    /// <summary>How many texts say the same in (almost) the same letters, this one included; 1 or more.</summary>
    public int Copies { get; init; } = 1;

    /// <summary>
    /// 共通する語: words it shares with others of the group, as typed in them, most telling first; up to 3. Of a text that
    /// joins a locked or earlier group, words of those which were in it before.
    /// </summary>
    public IReadOnlyList<string> Shared { get; init; } = [];

    /// <summary>Most typical first, then by id.</summary>
    internal static IOrderedEnumerable<GroupMember> InOrder(IEnumerable<GroupMember> members) =>
        members.OrderByDescending(member => member.Similarity).ThenBy(member => member.Id, StringComparer.Ordinal);
}
