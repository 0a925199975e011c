using Microsoft.EntityFrameworkCore;
using Renkei.Approvals;
using Renkei.Data;
using Renkei.Surveys;

namespace Renkei.Editions;

/// <summary>What follows the 決裁 of a 訂正版: it is in force at once, or it is corrected again.</summary>
internal sealed class CorrectedFormDecision(RenkeiDbContext db, PutEditionInForce putInForce) : IApprovalSubject
{
    public ApprovalMatter Matter => ApprovalMatter.CorrectedForm;

    public async Task OnApprovedAsync(Approval approval, CancellationToken cancellation)
    {
        var corrected = await LoadAsync(approval.SubjectId, cancellation);
        await putInForce.ExecuteAsync(
            await SurveyOf(corrected, cancellation), corrected, await db.EditionsOfAsync(corrected, cancellation), cancellation);
    }

    public async Task OnReturnedAsync(Approval approval, CancellationToken cancellation)
    {
        var corrected = await LoadAsync(approval.SubjectId, cancellation);
        corrected.Reconsider([.. (await db.EditionsOfAsync(corrected, cancellation)).Select(edition => edition.After)]);
    }

    public async Task<string> AddressAsync(Guid subjectId, CancellationToken cancellation)
    {
        var corrected = await LoadAsync(subjectId, cancellation);
        return $"/surveys/{(await SurveyOf(corrected, cancellation)).Code}/editions/{corrected.Number}";
    }

    private Task<CorrectedForm> LoadAsync(Guid id, CancellationToken cancellation) =>
        db.CorrectedForms.SingleAsync(corrected => corrected.Id == id, cancellation);

    private Task<Survey> SurveyOf(CorrectedForm corrected, CancellationToken cancellation) =>
        db.Surveys.SingleAsync(survey => survey.Id == corrected.SurveyId, cancellation);
}
