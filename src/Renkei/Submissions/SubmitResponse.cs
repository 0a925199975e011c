using Renkei.Access;
using Renkei.Data;
using Renkei.Responses;
using Renkei.Surveys;

namespace Renkei.Submissions;

/// <summary>「庁内で決裁済みとして提出する」: sends the draft to the prefecture with the 決裁 that was done on paper.</summary>
public sealed class SubmitResponse(RenkeiDbContext db, CurrentActor current, SendSubmission send)
{
    /// <returns>The number of the submission, for its 提出控え.</returns>
    /// <exception cref="NotFoundException">No such answer of the actor's body.</exception>
    /// <exception cref="RuleBrokenException">See <see cref="SubmissionRules"/> and <see cref="ResponseRules"/>.</exception>
    public async Task<int> ExecuteAsync(
        Guid responseId, SubmissionKind kind, SubmissionDecision decision, string reason, CancellationToken cancellation)
    {
        var response = await db.ResponseOfBodyAsync(responseId, current.Actor, cancellation);
        ResponseRules.Editable.Require(response.CanEdit);
        ResponseRules.BodySends.Require(!response.IsProxyOpen);

        var submission = await send.ExecuteAsync(response, kind, decision, current.Actor, reason, cancellation);

        await db.SaveChangesAsync(cancellation);
        return submission.Number;
    }
}
