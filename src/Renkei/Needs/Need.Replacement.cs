namespace Renkei.Needs;

/// <summary>整理の後に差替えあり: what the secretariat sorted says something else now, until it notes that it has read it.</summary>
public sealed partial class Need
{
    /// <summary>When the text changed after it had been sorted; null once it is noted as seen.</summary>
    public DateTimeOffset? ReplacedAfterSortingAt { get; private set; }

    /// <summary>対応区分 or 所管課 was given, or more was done with it.</summary>
    public bool IsSorted => Disposition is not null || DivisionId is not null || Progress != NeedProgress.Received;

    public void MarkReplaced(DateTimeOffset now) => ReplacedAfterSortingAt = now;

    public void NoteReplacementSeen() => ReplacedAfterSortingAt = null;
}
