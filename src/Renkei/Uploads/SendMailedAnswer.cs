using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.FormWorkbooks;
using Renkei.Responses;
using Renkei.Submissions;
using Renkei.Surveys;

namespace Renkei.Uploads;

/// <summary>
/// Sends what mailed workbooks wrote into a body's draft, once for all of them; or says why it waits. A file that was
/// refused, kept for the body, or that leaves something missing keeps the whole answer from being sent.
/// </summary>
public sealed class SendMailedAnswer(RenkeiDbContext db, CurrentActor current, SendSubmission send, TimeProvider clock)
{
    private const string PutTogether = "メールでいただいた調査票を合わせました。";
    private const int MostTold = 3;

    /// <summary>Saves.</summary>
    /// <param name="response">代行入力 is open.</param>
    /// <param name="entered">Files of this batch that were entered.</param>
    /// <param name="results">What became of every file of the batch.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>The outcome of the entered files, and the sentence that ends their story.</returns>
    internal async Task<(MailedOutcome Outcome, string Ending)> ExecuteAsync(
        SurveyResponse response, IReadOnlyList<WorkbookUpload> entered, IReadOnlyList<MailedFile> results,
        CancellationToken cancellation)
    {
        if (results.Any(result => result.Outcome == MailedOutcome.HandedOver))
        {
            response.LeaveProxy();
            return await WaitAsync("お預かりした調査票があるため、まだ提出していません。団体が見比べてから提出します。", cancellation);
        }

        if (results.Any(result => result.Outcome == MailedOutcome.Refused))
        {
            return await WaitAsync("登録できない調査票があるため、まだ提出していません。直したものを登録すると、合わせて提出します。", cancellation);
        }

        var answer = await DraftContent.LoadAsync(db, response, cancellation);
        var missing = PreSubmissionCheck.Of(answer)
            .Where(finding => finding.IsRefused).Select(finding => finding.Message).ToList();
        if (missing.Count > 0)
        {
            var more = missing.Count > MostTold ? $"ほか{missing.Count - MostTold}件" : "";
            return await WaitAsync(
                $"直すところがあるため、まだ提出していません（{string.Concat(missing.Take(MostTold))}{more}）。団体に御確認ください。", cancellation);
        }

        var decision = MailedDecision.Of(
            await ToldAsync(response, entered, cancellation), answer, clock.TodayInJapan());
        var kind = decision.DecidedOn is null ? SubmissionKind.Provisional : SubmissionKind.Full;
        await send.ExecuteAsync(
            response, kind, decision, current.Actor, response.HasSubmission ? PutTogether : "", cancellation,
            SubmissionMethod.Workbook);
        await db.SaveChangesAsync(cancellation);
        return (MailedOutcome.Submitted, $"{kind.InJapanese()}として提出しました。団体の内容確認をお待ちください。");
    }

    private async Task<(MailedOutcome Outcome, string Ending)> WaitAsync(string ending, CancellationToken cancellation)
    {
        await db.SaveChangesAsync(cancellation);
        return (MailedOutcome.Entered, ending);
    }

    /// <summary>Of this batch, and of earlier ones that waited to be sent with it.</summary>
    private async Task<IReadOnlyList<ReturnedDecision>> ToldAsync(
        SurveyResponse response, IReadOnlyList<WorkbookUpload> entered, CancellationToken cancellation)
    {
        var waiting = await db.WorkbookUploads.AsNoTracking()
            .Where(upload => upload.ResponseId == response.Id && upload.IsMailed && upload.Status == UploadStatus.Taken
                && (response.SubmittedAt == null || upload.SettledAt > response.SubmittedAt))
            .OrderBy(upload => upload.Number).ToListAsync(cancellation);
        return [.. waiting.UnionBy(entered, upload => upload.Number).Select(upload => UploadContent.FromJson(upload.Content).Decision)];
    }
}
