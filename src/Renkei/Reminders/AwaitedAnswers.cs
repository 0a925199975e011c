using Renkei.Surveys;

namespace Renkei.Reminders;

/// <summary>Whose answers are still awaited.</summary>
public static class AwaitedAnswers
{
    // Once the answers are being put together the secretariat asks by hand or by telephone.
    internal static readonly SurveyStatus[] Running = [SurveyStatus.Open, SurveyStatus.Closed];

    /// <summary>
    /// Nothing whole was submitted. 一部 and 暫定 still await the 本提出, as the body's own list of tasks says too. While a
    /// 期限の相談 is open or a 修正 was asked for, the body has heard from the secretariat and is not asked again.
    /// </summary>
    public static bool IsAwaited(this SurveyResponse response) =>
        response.SubmittedKind != SubmissionKind.Full
        && response.Status != ResponseStatus.CorrectionRequested
        && !response.ExtensionUnderDiscussion;

    public static bool IsNotStarted(this SurveyResponse response) => response.Status == ResponseStatus.NotStarted;
}
