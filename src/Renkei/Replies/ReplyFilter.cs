namespace Renkei.Replies;

/// <summary>What the list of replies is narrowed to, as it stands in the address.</summary>
/// <param name="Body">Code of a body.</param>
/// <param name="Theme">Serial of a theme; 0 is without one.</param>
public sealed record ReplyFilter(ReplyState? State, string? Body, int? Theme)
{
    internal bool Takes(ReplyRow row) =>
        (State is null || row.State == State)
        && (Body is null || row.Need.BodyCode == Body)
        && (Theme is null || (row.Theme?.Serial ?? 0) == Theme);
}

/// <summary>How far the newest reply to a need is.</summary>
public enum ReplyState
{
    /// <summary>未作成</summary>
    NotWritten,

    /// <summary>作成中</summary>
    Drafting,

    /// <summary>決裁中</summary>
    InApproval,

    /// <summary>通知済</summary>
    Delivered,
}
