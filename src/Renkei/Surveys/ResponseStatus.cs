namespace Renkei.Surveys;

/// <summary>Where a body's answer stands, as both sides see it.</summary>
public enum ResponseStatus
{
    /// <summary>未着手</summary>
    NotStarted,

    /// <summary>作成中</summary>
    Drafting,

    /// <summary>庁内確認中</summary>
    InInternalReview,

    /// <summary>提出済</summary>
    Submitted,

    /// <summary>受付済</summary>
    Received,

    /// <summary>修正のお願い中</summary>
    CorrectionRequested,

    /// <summary>再提出済</summary>
    Resubmitted,
}
