using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;
using Renkei.Notices;
using Renkei.Responses;
using Renkei.Submissions;
using Renkei.Surveys;

namespace Renkei.Collection;

/// <summary>代行で入力した回答を提出する, by the secretariat; the body is asked to confirm it.</summary>
public sealed class SubmitProxyEntry(
    RenkeiDbContext db, CurrentActor current, SendSubmission send, TimeProvider clock)
{
    /// <returns>The number of the submission.</returns>
    /// <exception cref="NotFoundException">No such answer, or not the secretariat.</exception>
    /// <exception cref="RuleBrokenException">No 代行入力 is open; see <see cref="SubmissionRules"/>.</exception>
    public async Task<int> ExecuteAsync(
        Guid responseId, SubmissionKind kind, SubmissionDecision decision, string reason, CancellationToken cancellation)
    {
        var response = await db.AnyResponseAsync(responseId, current.Actor, cancellation);
        ResponseRules.ProxyOpen.Require(response.IsProxyOpen);
        var entry = await db.ProxyEntries.SingleAsync(
            one => one.ResponseId == responseId && one.SubmissionNumber == null && one.LeftAt == null, cancellation);

        var submission = await send.ExecuteAsync(
            response, kind, decision, current.Actor, reason, cancellation, SubmissionMethod.Proxy);
        entry.Send(submission.Number);

        var place = await ResponsePlace.LoadAsync(db, response, cancellation);
        db.Add(new Notice(
            response.RespondentId, "県が代わりに入力しました。内容を確認してください",
            $"{entry.Way.InJapanese()}でいただいた{place.SurveyTitle}の回答を、県が入力しました。内容を御確認ください。",
            $"{place.Address}/confirm", clock.GetUtcNow()));
        await db.SaveChangesAsync(cancellation);
        return submission.Number;
    }
}
