namespace Renkei.Approvals;

/// <summary>
/// What is decided. Each has its own route in a body, and the area that owns it acts on the outcome
/// (<see cref="IApprovalSubject"/>); a route is offered for no other.
/// </summary>
public enum ApprovalMatter
{
    /// <summary>調査の依頼</summary>
    SurveyRequest,

    /// <summary>調査票の訂正</summary>
    CorrectedForm,

    /// <summary>調査への回答</summary>
    SurveyResponse,

    /// <summary>修正のお願い</summary>
    CorrectionRequest,

    /// <summary>連携テーマの案</summary>
    ThemeProposal,

    /// <summary>推進会議の資料・決定事項</summary>
    CouncilPapers,

    /// <summary>一次・最終回答</summary>
    Reply,

    /// <summary>公表</summary>
    Publication,

    /// <summary>全体の期限変更</summary>
    DeadlineChange,
}
