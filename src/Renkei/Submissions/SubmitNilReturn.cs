using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;
using Renkei.Responses;
using Renkei.Surveys;

namespace Renkei.Submissions;

/// <summary>「『該当なし』として提出する」: declares every table nil and sends it, in one transaction.</summary>
public sealed class SubmitNilReturn(RenkeiDbContext db, CurrentActor current, SendSubmission send, TimeProvider clock)
{
    /// <exception cref="NotFoundException">No such answer of the actor's body.</exception>
    /// <exception cref="RuleBrokenException">Rows were written, or the body's questions are not answered.</exception>
    public async Task<int> ExecuteAsync(Guid responseId, SubmissionDecision decision, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var response = await db.ResponseOfBodyAsync(responseId, current.Actor, cancellation);
        ResponseRules.BodySends.Require(!response.IsProxyOpen);
        response.Begin();
        await DeclareAsync(response, ReservedItem.NeedsAreNil, cancellation);
        await DeclareAsync(response, ReservedItem.DeepeningIsNil, cancellation);
        await db.SaveChangesAsync(cancellation);

        var submission = await send.ExecuteAsync(
            response, SubmissionKind.Full, decision, current.Actor, reason: "", cancellation);

        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return submission.Number;
    }

    private async Task DeclareAsync(SurveyResponse response, string itemKey, CancellationToken cancellation)
    {
        var field = new FieldAddress(FieldAddress.Body, itemKey);
        var answer = await db.DraftAnswers.SingleOrDefaultAsync(
            one => one.ResponseId == response.Id && one.RowId == field.RowId && one.ItemKey == itemKey, cancellation);
        if (answer is null)
        {
            db.Add(new DraftAnswer(response, field, ReservedItem.Yes, current.Actor, clock.GetUtcNow()));
        }
        else
        {
            answer.Write(ReservedItem.Yes, current.Actor, clock.GetUtcNow());
        }
    }
}
