using Renkei.Data;
using Renkei.Surveys;
using Renkei.Uploads;

namespace Renkei.Reminders;

/// <summary>Whose answers are still awaited.</summary>
public static class AwaitedAnswers
{
    // Once the answers are being put together the secretariat asks by hand or by telephone.
    private static readonly SurveyStatus[] Running = [SurveyStatus.Open, SurveyStatus.Closed];

    /// <summary>
    /// Whom the plan asks by itself: bodies that submitted nothing at all, and from which nothing else has come. After a
    /// submission, 一部 and 暫定 as well, during a 期限の相談 or after a 修正のお願い nothing goes out by itself; nor while the
    /// secretariat types what came by FAX, or keeps a mailed workbook for the body.
    /// </summary>
    public static IQueryable<SurveyResponse> AskedByPlan(this RenkeiDbContext db) =>
        from response in db.SurveyResponses
        join survey in db.Surveys on response.SurveyId equals survey.Id
        where Running.Contains(survey.Status)
            && response.SubmittedKind == null
            && response.Status != ResponseStatus.CorrectionRequested
            && !response.ExtensionUnderDiscussion
            && !response.IsProxyOpen
            && !db.WorkbookUploads.Any(upload =>
                upload.ResponseId == response.Id && upload.IsMailed && upload.Status == UploadStatus.Waiting)
            && !db.ReminderPauses.Any(pause => pause.ResponseId == response.Id && pause.IsPaused)
            && !db.ReminderPlans.Any(plan => plan.SurveyId == survey.Id && !plan.IsOn)
        select response;

    /// <summary>
    /// Whom the secretariat may ask by hand: nothing whole was submitted. 一部 and 暫定 still await the 本提出, as the body's
    /// own list of tasks says too. While a 期限の相談 is open, a 修正 was asked for or the secretariat types the answer, the
    /// body has heard from it and is not asked again.
    /// </summary>
    public static bool IsAwaited(this SurveyResponse response) =>
        response.SubmittedKind != SubmissionKind.Full
        && response.Status != ResponseStatus.CorrectionRequested
        && !response.ExtensionUnderDiscussion
        && !response.IsProxyOpen;

    public static bool IsNotStarted(this SurveyResponse response) => response.Status == ResponseStatus.NotStarted;
}
