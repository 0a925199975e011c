namespace Renkei.Needs;

/// <summary>The words on screen.</summary>
public static class NeedWords
{
    public static string Japanese(this NeedProgress progress) => progress switch
    {
        NeedProgress.Received => "受付",
        NeedProgress.Sorting => "整理中",
        NeedProgress.InDivisionInquiry => "所管課照会中",
        NeedProgress.DraftingReply => "回答案作成中",
        NeedProgress.InApproval => "決裁中",
        NeedProgress.InitialReplyGiven => "一次回答済",
        NeedProgress.FinalReplyGiven => "最終回答済",
        NeedProgress.Withdrawn => "取下げ",
        _ => throw new ArgumentOutOfRangeException(nameof(progress)),
    };

    /// <summary>A … J.</summary>
    public static char Letter(this NeedDisposition disposition) => (char)('A' + (int)disposition);

    public static string Japanese(this NeedDisposition disposition) => disposition switch
    {
        NeedDisposition.StudyAsTheme => "連携テーマとして検討",
        NeedDisposition.RegionalCooperation => "地域の連携で対応（総合支庁）",
        NeedDisposition.HandledByDivision => "所管課で対応",
        NeedDisposition.ExistingScheme => "現行制度・実施中の事業で対応",
        NeedDisposition.CooperationAmongMunicipalities => "市町村間の連携で対応（県は助言・調整）",
        NeedDisposition.InformationAndAdvice => "情報提供・助言で回答",
        NeedDisposition.ProposalToNation => "国への提案・要望に反映",
        NeedDisposition.ContinuedStudy => "引き続き検討",
        NeedDisposition.DifficultAtPresent => "現時点では対応困難",
        NeedDisposition.Withdrawn => "取下げ",
        _ => throw new ArgumentOutOfRangeException(nameof(disposition)),
    };

    public static string Japanese(this NeedOutcome outcome) => outcome switch
    {
        NeedOutcome.NotStarted => "未着手",
        NeedOutcome.UnderStudy => "検討中",
        NeedOutcome.BudgetRequested => "予算要求中",
        NeedOutcome.Budgeted => "予算化",
        NeedOutcome.UnderWay => "実施中",
        NeedOutcome.Realized => "実現",
        NeedOutcome.Ended => "終了",
        NeedOutcome.PolicyChanged => "方針変更",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    /// <summary>予算要求中 stays inside the prefecture's offices; outside it reads 検討中.</summary>
    public static NeedOutcome AsSeenOutside(this NeedOutcome outcome) =>
        outcome == NeedOutcome.BudgetRequested ? NeedOutcome.UnderStudy : outcome;
}
