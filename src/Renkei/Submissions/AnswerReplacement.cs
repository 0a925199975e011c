using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;
using Renkei.Notices;
using Renkei.Outbox;
using Renkei.Responses;
using Renkei.Surveys;

namespace Renkei.Submissions;

/// <summary>「差替えを受け入れる」 or 「日を改めて御相談する」, by the secretariat after 受付終了, with the reason.</summary>
public sealed class AnswerReplacement(RenkeiDbContext db, CurrentActor current, TimeProvider clock)
{
    /// <exception cref="NotFoundException">No 差替え waits, or not the secretariat.</exception>
    /// <exception cref="RuleBrokenException">No reason is given.</exception>
    public async Task ExecuteAsync(Guid responseId, bool accepts, string reason, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var response = await db.AnyResponseAsync(responseId, current.Actor, cancellation);
        var offer = await db.OfferedReplacements.SingleOrDefaultAsync(
            one => one.ResponseId == responseId && one.Outcome == OfferOutcome.Waiting, cancellation)
            ?? throw new NotFoundException(nameof(OfferedReplacement), responseId);

        offer.Answer(accepts, reason, current.Actor, now);
        if (accepts)
        {
            response.AcceptOffer(now);
            await PutInForceAsync(responseId, offer.SubmissionNumber, now, cancellation);
        }
        else
        {
            response.DeferOffer();
        }

        await TellAsync(response, offer, now, cancellation);
        await db.SaveChangesAsync(cancellation);
    }

    private async Task PutInForceAsync(Guid responseId, int number, DateTimeOffset now, CancellationToken cancellation)
    {
        var versions = await db.Submissions
            .Where(sent => sent.ResponseId == responseId && (sent.IsInForce || sent.Number == number))
            .ToListAsync(cancellation);
        versions.ForEach(sent => sent.Supersede());
        var accepted = versions.Single(sent => sent.Number == number);
        accepted.TakeEffect();
        db.Add(new OutboxMessage(SendSubmission.Submitted, accepted.Id, now));
    }

    private async Task TellAsync(
        SurveyResponse response, OfferedReplacement offer, DateTimeOffset now, CancellationToken cancellation)
    {
        var place = await ResponsePlace.LoadAsync(db, response, cancellation);
        var (title, text) = offer.Outcome == OfferOutcome.Accepted
            ? ("差替えを受け入れました", $"{place.SurveyTitle}の差替え（第{offer.SubmissionNumber}版）が有効になりました。")
            : ("差替えについて、日を改めて御相談します",
                $"{place.SurveyTitle}は、いまの内容のままお預かりしています。理由は回答のページを御覧ください。");
        db.Add(new Notice(response.RespondentId, title, text, place.Address, now));
    }
}
