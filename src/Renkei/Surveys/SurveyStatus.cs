namespace Renkei.Surveys;

/// <summary>準備中 → 決裁済 → 受付中 → 受付終了 → 取りまとめ中 → 共有済 → 公表済. Only 決裁済 may go back, before the opening.</summary>
public enum SurveyStatus
{
    /// <summary>準備中</summary>
    Preparing,

    /// <summary>決裁済</summary>
    Approved,

    /// <summary>受付中</summary>
    Open,

    /// <summary>受付終了</summary>
    Closed,

    /// <summary>取りまとめ中</summary>
    Consolidating,

    /// <summary>共有済</summary>
    Shared,

    /// <summary>公表済</summary>
    Published,
}
