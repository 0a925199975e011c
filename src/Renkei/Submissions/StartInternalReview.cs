using Renkei.Access;
using Renkei.Approvals;
using Renkei.Data;
using Renkei.Organizations;
using Renkei.Responses;
using Renkei.Surveys;

namespace Renkei.Submissions;

/// <summary>庁内確認へ回す: checks what is to be sent, closes the draft and begins the 決裁 on the body's route.</summary>
public sealed class StartInternalReview(
    RenkeiDbContext db, CurrentActor current, SendSubmission send, RouteMap routes)
{
    /// <exception cref="NotFoundException">No such answer of the actor's body.</exception>
    /// <exception cref="RuleBrokenException">
    /// See <see cref="SubmissionRules"/>, <see cref="ResponseRules"/> and <see cref="ApprovalRules"/>.
    /// </exception>
    public async Task ExecuteAsync(
        Guid responseId, SubmissionKind kind, string reason, CancellationToken cancellation)
    {
        SubmissionRules.ReasonFits.Require(reason.Length <= Submission.ReasonMaxLength);
        var response = await db.ResponseOfBodyAsync(responseId, current.Actor, cancellation);
        var content = await DraftContent.LoadAsync(db, response, cancellation);
        await send.CheckAsync(response, content, kind, cancellation);
        var respondent = await db.Organizations.FindAsync([response.RespondentId], cancellation)
            ?? throw new NotFoundException(nameof(Organization), response.RespondentId);
        var survey = await db.Surveys.FindAsync([response.SurveyId], cancellation)
            ?? throw new NotFoundException(nameof(Survey), response.SurveyId);

        response.StartReview(kind, reason);

        await routes.BeginAsync(
            respondent.Id, ApprovalMatter.SurveyResponse, response.Id,
            $"{survey.Title}　{respondent.Name}の回答（{(content.IsNil ? "該当なし" : kind.InJapanese())}）", cancellation);
        await db.SaveChangesAsync(cancellation);
    }
}
