namespace Renkei.Replies;

public enum ReplyRound
{
    /// <summary>一次回答, after the first meeting.</summary>
    Initial,

    /// <summary>最終回答, in March.</summary>
    Final,
}

public enum ReplyStatus
{
    Drafting,
    InApproval,
    Approved,
    Delivered,
}

/// <summary>The words on screen.</summary>
public static class ReplyWords
{
    public static string Japanese(this ReplyState state) => state switch
    {
        ReplyState.NotWritten => "未作成",
        ReplyState.Drafting => "作成中",
        ReplyState.InApproval => "決裁中",
        _ => "通知済",
    };

    public static string Japanese(this ReplyRound round) => round == ReplyRound.Initial ? "一次回答" : "最終回答";

    public static string Japanese(this ReplyStatus status) => status switch
    {
        ReplyStatus.Drafting => "作成中",
        ReplyStatus.InApproval => "決裁中",
        ReplyStatus.Approved => "決裁済",
        ReplyStatus.Delivered => "通知済",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
