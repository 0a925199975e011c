namespace Renkei.Approvals;

/// <summary>The words on screen.</summary>
public static class ApprovalWords
{
    public static string Japanese(this ApprovalMatter matter) => matter switch
    {
        ApprovalMatter.SurveyRequest => "調査の依頼",
        ApprovalMatter.CorrectedForm => "調査票の訂正",
        ApprovalMatter.SurveyResponse => "調査への回答",
        ApprovalMatter.CorrectionRequest => "修正のお願い",
        ApprovalMatter.ThemeProposal => "連携テーマの案",
        ApprovalMatter.CouncilPapers => "推進会議の資料・決定事項",
        ApprovalMatter.Reply => "課題への回答",
        ApprovalMatter.Publication => "公表",
        ApprovalMatter.DeadlineChange => "全体の期限変更",
        _ => throw new ArgumentOutOfRangeException(nameof(matter)),
    };

    public static string Japanese(this ApprovalStatus status) => status switch
    {
        ApprovalStatus.InProgress => "回議中",
        ApprovalStatus.Approved => "決裁済",
        ApprovalStatus.ApprovedByDeputy => "代決済（後閲待ち）",
        ApprovalStatus.ApprovedOutside => "別途決裁",
        ApprovalStatus.Returned => "差戻し",
        ApprovalStatus.Retracted => "取戻し",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string Japanese(this ApprovalStepStatus status) => status switch
    {
        ApprovalStepStatus.Waiting => "未着",
        ApprovalStepStatus.Pending => "決裁待ち",
        ApprovalStepStatus.Done => "済",
        ApprovalStepStatus.DoneByDeputy => "代決",
        ApprovalStepStatus.Returned => "差戻し",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string Japanese(this ApprovalStepKind kind) => kind switch
    {
        ApprovalStepKind.Check => "確認",
        ApprovalStepKind.Concurrence => "合議",
        ApprovalStepKind.Decision => "決裁",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The button of a step: 「決裁する」「合議で了承する」「確認する」.</summary>
    public static string Verb(this ApprovalStepKind kind) => kind switch
    {
        ApprovalStepKind.Check => "確認する",
        ApprovalStepKind.Concurrence => "合議で了承する",
        ApprovalStepKind.Decision => "決裁する",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
