using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Approvals;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Responses;
using Renkei.Surveys;

namespace Renkei.Submissions;

/// <summary>An answer under 決裁: submitted at the instant it is decided, open again when it is returned.</summary>
internal sealed class ReviewedResponse(
    RenkeiDbContext db, CurrentActor current, SendSubmission send, TimeProvider clock) : IApprovalSubject
{
    public ApprovalMatter Matter => ApprovalMatter.SurveyResponse;

    public async Task OnApprovedAsync(Approval approval, CancellationToken cancellation)
    {
        var response = await FindAsync(approval, cancellation);
        ResponseRules.InReview.Require(response.Status == ResponseStatus.InInternalReview);
        var last = approval.Steps.MaxBy(step => step.Number)!;
        var decision = new SubmissionDecision(
            last.Status == ApprovalStepStatus.DoneByDeputy ? "代決" : "決裁",
            clock.TodayInJapan(),
            last.Post,
            DocumentNumber: "",
            approval.Id);
        await send.ExecuteAsync(
            response, response.KindUnderReview!.Value, decision, current.Actor, response.ReasonUnderReview ?? "", cancellation);
    }

    public async Task OnReturnedAsync(Approval approval, CancellationToken cancellation)
    {
        var response = await FindAsync(approval, cancellation);
        response.LeaveReview();
        await db.AnswerOnFormInForceAsync(response, cancellation);
    }

    public async Task<string> AddressAsync(Guid subjectId, CancellationToken cancellation)
    {
        var found = await (
            from response in db.SurveyResponses
            join survey in db.Surveys on response.SurveyId equals survey.Id
            join body in db.Organizations on response.RespondentId equals body.Id
            where response.Id == subjectId
            select new { survey.FiscalYear, survey.Number, body.Code }).SingleAsync(cancellation);
        return $"{ResponseHead.AddressOf(SurveyCode.Of(found.FiscalYear, found.Number), found.Code)}/print";
    }

    private async Task<SurveyResponse> FindAsync(Approval approval, CancellationToken cancellation) =>
        await db.SurveyResponses.FindAsync([approval.SubjectId], cancellation)
        ?? throw new NotFoundException(nameof(SurveyResponse), approval.SubjectId);
}
