using Renkei.Access;
using Renkei.Data;
using Renkei.Outbox;
using Renkei.Responses;

namespace Renkei.Submissions;

/// <summary>「修正をお願いする」, by the secretariat, with the reason.</summary>
public sealed class RequestCorrection(RenkeiDbContext db, CurrentActor current, TimeProvider clock)
{
    /// <summary>The subject is the answer.</summary>
    public const string Kind = "correction-requested";

    /// <exception cref="NotFoundException">No such answer, or not the secretariat.</exception>
    /// <exception cref="RuleBrokenException">Nothing was submitted, or no reason is given.</exception>
    public async Task ExecuteAsync(Guid responseId, string reason, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var response = await db.AnyResponseAsync(responseId, current.Actor, cancellation);
        var request = new CorrectionRequest(response, reason, current.Actor, now);
        var address = await ResponseNotices.AddressAsync(db, response, cancellation);

        response.RequestCorrection(now);
        await db.AnswerOnFormInForceAsync(response, cancellation);

        db.Add(request);
        db.Add(SubmissionNotices.CorrectionRequested(response, address, now));
        db.Add(new OutboxMessage(Kind, responseId, now));
        await db.SaveChangesAsync(cancellation);
    }
}
