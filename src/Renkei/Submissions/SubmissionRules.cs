namespace Renkei.Submissions;

public static class SubmissionRules
{
    public static readonly Rule ReasonFits = new("submission.reason", $"理由は{Submission.ReasonMaxLength}文字以内で入力してください。");
    public static readonly Rule ReasonIsTold = new("submission.no-reason", $"理由を1文字以上{Submission.ReasonMaxLength}文字以内で入力してください。");
    public static readonly Rule PostIsTold = new("submission.post", "決裁した方の職名を入力してください。");
    public static readonly Rule DocumentNumberFits = new("submission.document-number", $"文書番号は{SubmissionDecision.TextMaxLength}文字以内で入力してください。");
    public static readonly Rule DecidedByNow = new("submission.decided-on", "決裁日には今日以前の日付を入力してください。");
    public static readonly Rule NothingToMend = new("submission.unfinished", "直すところが残っているため、本提出はできません。提出前の確認に従って直すか、暫定として提出してください。");
    public static readonly Rule ConflictsSettled = new("submission.conflicts", "見比べていない欄が残っています。残す方を選んでから提出してください。");
    public static readonly Rule HasReadyRows = new("submission.nothing-ready", "記入の済んだ課題がありません。1件以上書き終えてから、一部として提出してください。");
    public static readonly Rule SentRowsReady = new("submission.sent-row-unfinished", "前に提出した課題に直すところが残っています。直してから提出してください。");
    public static readonly Rule StillWaiting = new("submission.offer-answered", "この差替えにはすでにお答えしています。回答の状態を確かめてください。");
}
