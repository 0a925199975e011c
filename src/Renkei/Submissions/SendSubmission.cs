using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;
using Renkei.Outbox;
using Renkei.Responses;
using Renkei.Surveys;

namespace Renkei.Submissions;

/// <summary>
/// The one way in which a draft becomes a submission, by 別途決裁 or by an approval in the system. Leaves saving to the
/// caller, so that the decision and the submission stand or fall together.
/// </summary>
public sealed class SendSubmission(RenkeiDbContext db, TimeProvider clock)
{
    /// <summary>The subject is the <see cref="Submission"/>.</summary>
    public const string Submitted = "response-submitted";

    public const string Withdrawn = "response-withdrawn";

    /// <summary>Refuses what may not be sent as this kind; nothing changes.</summary>
    /// <exception cref="RuleBrokenException">See <see cref="SubmissionRules"/>.</exception>
    public async Task<IReadOnlyList<AnswerRow>> CheckAsync(
        SurveyResponse response, AnswerContent content, SubmissionKind kind, CancellationToken cancellation)
    {
        var refused = PreSubmissionCheck.Of(content).Where(finding => finding.IsRefused).ToList();
        if (kind == SubmissionKind.Full)
        {
            SubmissionRules.NothingToMend.Require(refused.Count == 0);
            SubmissionRules.ConflictsSettled.Require(!await db.DraftConflicts.AnyAsync(
                conflict => conflict.ResponseId == response.Id && conflict.SettledAt == null, cancellation));
        }

        if (kind != SubmissionKind.Partial)
        {
            return content.Needs;
        }

        var ready = content.Needs.Where(row => refused.TrueForAll(finding => finding.Field.RowId != row.Id)).ToList();
        SubmissionRules.HasReadyRows.Require(ready.Count > 0);
        await RequireSentRowsAsync(response, content, ready, cancellation);
        return ready;
    }

    /// <returns>The new submission, tracked but not saved.</returns>
    /// <exception cref="RuleBrokenException">See <see cref="SubmissionRules"/> and <see cref="ResponseRules"/>.</exception>
    public async Task<Submission> ExecuteAsync(
        SurveyResponse response,
        SubmissionKind kind,
        SubmissionDecision decision,
        Actor sender,
        string reason,
        CancellationToken cancellation,
        SubmissionMethod method = SubmissionMethod.Web)
    {
        var now = clock.GetUtcNow();
        var content = await DraftContent.LoadAsync(db, response, cancellation);
        var rows = await CheckAsync(response, content, kind, cancellation);
        var isClosed = await db.Surveys.AnyAsync(
            survey => survey.Id == response.SurveyId && survey.ClosedAt != null, cancellation);
        var waits = response.ReplacementNeedsConsent(isClosed, now);
        var inForce = waits ? [] : await db.Submissions
            .Where(sent => sent.ResponseId == response.Id && sent.IsInForce).ToListAsync(cancellation);

        var isNil = content.IsNil && kind == SubmissionKind.Full;
        if (waits)
        {
            response.Offer(kind, isNil, now);
        }
        else
        {
            response.Submit(kind, isNil, now);
        }

        inForce.ForEach(sent => sent.Supersede());
        var number = await ReceiptNumberAsync(response, cancellation);
        var submission = new Submission(response, kind, number, method, sender, decision, now);
        submission.Explain(reason);
        submission.Record(content, rows);
        db.Add(submission);
        Announce(response, submission, waits, now);
        return submission;
    }

    /// <summary>Later areas act on what is in force; what waits is put before the secretariat.</summary>
    private void Announce(SurveyResponse response, Submission submission, bool waits, DateTimeOffset now)
    {
        if (waits)
        {
            submission.Wait();
            db.Add(new OfferedReplacement(response, now));
        }
        else
        {
            db.Add(new OutboxMessage(Submitted, submission.Id, now));
        }
    }

    private async Task RequireSentRowsAsync(
        SurveyResponse response, AnswerContent content, List<AnswerRow> ready, CancellationToken cancellation)
    {
        var sent = await db.SubmittedNeeds
            .Where(need => db.Submissions.Any(submission =>
                submission.Id == need.SubmissionId && submission.ResponseId == response.Id && submission.IsInForce))
            .Select(need => need.RowId).ToListAsync(cancellation);
        SubmissionRules.SentRowsReady.Require(
            content.Needs.Where(row => sent.Contains(row.Id)).All(row => ready.Contains(row)));
    }

    private async Task<string> ReceiptNumberAsync(SurveyResponse response, CancellationToken cancellation)
    {
        var survey = await db.Surveys.Where(one => one.Id == response.SurveyId)
            .Select(one => new { one.FiscalYear, one.Number }).SingleAsync(cancellation);
        var code = await db.Organizations.Where(one => one.Id == response.RespondentId)
            .Select(one => one.Code).SingleAsync(cancellation);
        var body = code.Length == 6 ? code[..5] : code;
        return $"{SurveyCode.Of(survey.FiscalYear, survey.Number)}-{body}-提{response.SubmissionCount}";
    }
}
