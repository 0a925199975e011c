namespace Renkei.Needs;

public static class NeedRules
{
    public static readonly Rule ContinuedNeedsDate = new("need.next-report", "「引き続き検討」には、次回報告の時期を入力してください（例：平成31年2月）。");
    public static readonly Rule DifficultNeedsReason = new("need.reason", "「現時点では対応困難」には、理由を書いてください。相手方へ伝わります。");
    public static readonly Rule NextReportFits = new("need.next-report-length", $"次回報告の時期は{Need.NextReportMaxLength}文字以内で入力してください（例：平成31年2月）。");
    public static readonly Rule ReasonFits = new("need.reason-length", $"理由は{Need.ReasonMaxLength}文字以内で入力してください。");
    public static readonly Rule NoteFits = new("need.note-length", $"整理欄の備考は{Need.NoteMaxLength}文字以内で入力してください。");
    public static readonly Rule RelatedDivisionsFit = new("need.related-divisions", $"関係課は{Need.RelatedDivisionsMaxLength}文字以内で入力してください。");
    public static readonly Rule ChangeNeedsReason = new("need.policy-changed", "「方針変更」には、理由を書いてください。");
    public static readonly Rule Standing = new("need.withdrawn", "この課題は取り下げられています。一覧で状態を確かめてください。");
    public static readonly Rule PublicTextFits = new("need.public-text", $"公表用件名は{Need.PublicTitleMaxLength}文字以内、公表用要旨は{Need.PublicSummaryMaxLength}文字以内で、両方を入力してください。");
    public static readonly Rule PublicTextWritten = new("need.no-public-text", "公表用件名と公表用要旨がまだありません。事務局の案ができてから確認してください。");
    public static readonly Rule OfficersConfirm = new("need.confirm-role", "公表用要旨を確認できるのは、団体の担当者と決裁者です。担当の方に確認をお願いしてください。");
    public static readonly Rule MayBePublic = new("need.not-public", "公開区分が「公開可」でない課題は公表できません。団体へ公開区分の変更を相談してください。");
}
