namespace Renkei.Surveys;

/// <summary>The words of the screen for the states and kinds of an answer.</summary>
public static class ResponseWords
{
    public static string InJapanese(this ResponseStatus status) => status switch
    {
        ResponseStatus.NotStarted => "未着手",
        ResponseStatus.Drafting => "作成中",
        ResponseStatus.InInternalReview => "庁内確認中",
        ResponseStatus.Submitted => "提出済",
        ResponseStatus.Received => "受付済",
        ResponseStatus.CorrectionRequested => "修正のお願い中",
        _ => "再提出済",
    };

    public static string InJapanese(this SubmissionKind kind) => kind switch
    {
        SubmissionKind.Full => "本提出",
        SubmissionKind.Partial => "一部",
        _ => "暫定",
    };

    public static string InJapanese(this SubmissionMethod method) => method switch
    {
        SubmissionMethod.Web => "Web",
        SubmissionMethod.Workbook => "Excel",
        _ => "代行",
    };
}
