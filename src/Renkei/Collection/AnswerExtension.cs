using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Notices;
using Renkei.Responses;
using Renkei.Surveys;

namespace Renkei.Collection;

/// <summary>「○月○日までお待ちする」 or 「日を改めて御相談する」, by the secretariat; the body is told.</summary>
public sealed class AnswerExtension(RenkeiDbContext db, CurrentActor current, TimeProvider clock)
{
    /// <param name="responseId">The answer.</param>
    /// <param name="requestId">Which talk about its deadline.</param>
    /// <param name="until">Until closing time of that day; null is 日を改めて御相談する.</param>
    /// <param name="note">Added for the body, may be empty.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="NotFoundException">No such request, or not the secretariat.</exception>
    /// <exception cref="RuleBrokenException">Answered already, or the day is not later than the deadline.</exception>
    public async Task ExecuteAsync(
        Guid responseId, Guid requestId, DateOnly? until, string note, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var response = await db.AnyResponseAsync(responseId, current.Actor, cancellation);
        var request = await db.ExtensionRequests.SingleOrDefaultAsync(
            one => one.Id == requestId && one.ResponseId == responseId, cancellation)
            ?? throw new NotFoundException(nameof(ExtensionRequest), requestId);
        var place = await ResponsePlace.LoadAsync(db, response, cancellation);
        if (until is { } day)
        {
            var dueAt = day.At(Survey.DefaultClosingTime);
            request.Grant(dueAt, note, current.Actor, now);
            response.ExtendUntil(dueAt);
            Tell($"回答の期限を{day.InJapaneseWithoutYear()}まで延ばしました", $"{place.SurveyTitle}の回答を{dueAt.InJapanese()}までお待ちします。");
        }
        else
        {
            request.Defer(note, current.Actor, now);
            Tell("期限の御相談について、日を改めて御相談します", $"{place.SurveyTitle}の期限について、県の担当から御連絡します。");
        }

        await db.SaveChangesAsync(cancellation);

        void Tell(string title, string text) =>
            db.Add(new Notice(response.RespondentId, title, text, $"{place.Address}/deadline", now));
    }
}
