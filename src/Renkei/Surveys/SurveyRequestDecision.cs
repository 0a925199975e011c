using Microsoft.EntityFrameworkCore;
using Renkei.Approvals;
using Renkei.Data;

namespace Renkei.Surveys;

/// <summary>What follows the 決裁 of a survey's 依頼: it may be opened, or it is prepared again.</summary>
public sealed class SurveyRequestDecision(RenkeiDbContext db, TimeProvider clock) : IApprovalSubject
{
    public ApprovalMatter Matter => ApprovalMatter.SurveyRequest;

    public async Task OnApprovedAsync(Approval approval, CancellationToken cancellation) =>
        (await LoadAsync(approval.SubjectId, cancellation)).Approve(clock.GetUtcNow());

    public async Task OnReturnedAsync(Approval approval, CancellationToken cancellation)
    {
        var survey = await LoadAsync(approval.SubjectId, cancellation);
        survey.Reconsider(await db.FormsOfAsync(survey, cancellation));
    }

    public async Task<string> AddressAsync(Guid subjectId, CancellationToken cancellation) =>
        $"/surveys/{(await LoadAsync(subjectId, cancellation)).Code}";

    private Task<Survey> LoadAsync(Guid id, CancellationToken cancellation) =>
        db.Surveys.SingleAsync(survey => survey.Id == id, cancellation);
}
