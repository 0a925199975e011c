namespace Renkei.Surveys;

public static class SurveyRules
{
    public static readonly Rule TitleFits = new("survey.title", $"調査名は1文字以上{Survey.TitleMaxLength}文字以内で入力してください。");
    public static readonly Rule Editable = new("survey.not-preparing", "この調査は準備中ではないため、変更できません。決裁済のときは準備中に戻してから変更してください。");
    public static readonly Rule HasDeadline = new("survey.no-deadline", "回答の期限が決まっていません。期限を入力してから進んでください。");
    public static readonly Rule DeadlineAhead = new("survey.deadline-past", "回答の期限には、これから来る日時を入力してください。");
    public static readonly Rule DeadlineLater = new("survey.deadline-earlier", "新しい期限には、いまの期限より後の、これから来る日時を入力してください。");
    public static readonly Rule FinalDueAfterDeadline = new("survey.final-due", "事務局の最終期限には、回答の期限の日以後の日付を入力してください。");
    public static readonly Rule LetterFits = new("survey.letter", "依頼文の文書番号・宛先の職・電話は60文字、発信者と担当課は100文字、趣旨と予定は600文字以内で入力してください。");
    public static readonly Rule HasTargets = new("survey.no-target", "調査の対象が選ばれていません。1団体以上選んでから進んでください。");
    public static readonly Rule EveryVariantHasAForm = new("survey.no-form", "対象に合う調査票がありません。調査票を作成してから進んでください。");
    public static readonly Rule Proposable = new("survey.not-proposable", "この調査はすでに決裁に回っているか、決裁済です。調査のページで状態を確かめてください。");
    public static readonly Rule Proposed = new("survey.not-proposed", "この調査は決裁に回っていません。先に起案してください。");
    public static readonly Rule Reconsiderable = new("survey.not-reconsiderable", "受付を始めた調査は準備中に戻せません。内容を改めるときは訂正版を作成してください。");
    public static readonly Rule Decided = new("survey.not-decided", "準備中に戻せるのは決裁済の調査です。決裁中のときは、決裁のページで取り戻してください。");
    public static readonly Rule ApprovedFirst = new("survey.not-approved", "受付を始める前に決裁が必要です。決裁が済んでから操作してください。");
    public static readonly Rule ContactsKnown = new("survey.no-contact", "正担当が決まっていない団体があります。名簿がそろうのを待つか、「未定のまま開始する」を選んでください。");
    public static readonly Rule IsOpen = new("survey.not-open", "この調査は受付中ではありません。調査のページで状態を確かめてください。");
    public static readonly Rule IsClosed = new("survey.not-closed", "受付終了の後に操作してください。受付中の調査は、先に受付を終了してください。");
    public static readonly Rule DeadlinePassed = new("survey.deadline-ahead", "回答の期限がまだ来ていません。期限の後に操作してください。");
    public static readonly Rule Shareable = new("survey.not-shareable", "共有を始められるのは、受付終了の後だけです。受付を終了してから操作してください。");
    public static readonly Rule IsShared = new("survey.not-shared", "公表の前に、県・市町村での共有を始めてください。");
    public static readonly Rule DeepeningNameFits = new("survey.deepening-name", $"案件名は1文字以上{DeepeningItem.NameMaxLength}文字以内で入力してください。");
    public static readonly Rule CourseFits = new("survey.deepening-course", $"前年度の経過は{DeepeningItem.CourseMaxLength}文字以内で入力してください。");
}
