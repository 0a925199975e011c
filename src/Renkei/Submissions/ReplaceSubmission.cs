using Renkei.Access;
using Renkei.Data;
using Renkei.Responses;

namespace Renkei.Submissions;

/// <summary>差替えを始める, or give it up: the submission in force stands meanwhile.</summary>
public sealed class ReplaceSubmission(RenkeiDbContext db, CurrentActor current)
{
    /// <exception cref="NotFoundException">No such answer of the actor's body.</exception>
    /// <exception cref="RuleBrokenException">Nothing whole was submitted, or no replacement was begun.</exception>
    public async Task ExecuteAsync(Guid responseId, bool begins, CancellationToken cancellation)
    {
        var response = await db.ResponseOfBodyAsync(responseId, current.Actor, cancellation);
        if (begins)
        {
            response.BeginReplacement();
            await db.AnswerOnFormInForceAsync(response, cancellation);
        }
        else
        {
            response.AbandonReplacement();
        }

        await db.SaveChangesAsync(cancellation);
    }
}
