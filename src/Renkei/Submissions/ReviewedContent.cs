using Microsoft.EntityFrameworkCore;
using Renkei.Data;
using Renkei.Responses;

namespace Renkei.Submissions;

/// <summary>
/// The answer that a 決裁 decides: the draft until then, afterwards what was submitted by it. Read through the approval,
/// by whoever sees that (see Approvals).
/// </summary>
/// <param name="Kind">本提出, 一部, 暫定.</param>
/// <param name="Reason">理由・直したところ.</param>
public sealed record ReviewedContent(
    string SurveyTitle, string BodyName, DateTimeOffset DueAt, Surveys.SubmissionKind? Kind, string Reason,
    AnswerContent Answer)
{
    public static async Task<ReviewedContent> LoadAsync(
        RenkeiDbContext db, Guid responseId, Guid approvalId, CancellationToken cancellation)
    {
        var found = await (
            from response in db.SurveyResponses.AsNoTracking()
            join survey in db.Surveys on response.SurveyId equals survey.Id
            join body in db.Organizations on response.RespondentId equals body.Id
            where response.Id == responseId
            select new { response, survey.Title, body.Name }).SingleAsync(cancellation);
        var sent = await db.Submissions.AsNoTracking().Where(one => one.ResponseId == responseId
            && one.Decision.ApprovalId == approvalId).FirstOrDefaultAsync(cancellation);
        return new ReviewedContent(
            found.Title, found.Name, found.response.EffectiveDueAt,
            sent?.Kind ?? found.response.KindUnderReview, sent?.Reason ?? found.response.ReasonUnderReview ?? "",
            sent is null
                ? await DraftContent.LoadAsync(db, found.response, cancellation)
                : await SubmissionContent.LoadAsync(db, found.response, sent.Id, cancellation));
    }
}
