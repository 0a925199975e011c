using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Surveys;

namespace Renkei.Responses;

/// <summary>A field that two people wrote differently, both texts beside each other.</summary>
/// <param name="Mine">What came second and is kept aside, by <paramref name="Writer"/>.</param>
/// <param name="Theirs">What the draft holds.</param>
/// <param name="Seen">Digest of <paramref name="Theirs"/>, to notice that it changed again.</param>
public sealed record ConflictLine(
    Guid Id, string Place, bool IsMine, string Mine, string Writer, string Time,
    string Theirs, string TheirWriter, string TheirTime, string Seen)
{
    /// <summary>In the order of the form.</summary>
    public static async Task<IReadOnlyList<ConflictLine>> LoadAsync(
        RenkeiDbContext db, SurveyResponse response, Actor actor, DateOnly today, CancellationToken cancellation)
    {
        var open = await db.DraftConflicts.AsNoTracking()
            .Where(conflict => conflict.ResponseId == response.Id && conflict.SettledAt == null)
            .OrderBy(conflict => conflict.WrittenAt).ThenBy(conflict => conflict.Id)
            .ToListAsync(cancellation);
        if (open.Count == 0)
        {
            return [];
        }

        var content = await DraftContent.LoadAsync(db, response, cancellation);
        var answers = await db.DraftAnswers.AsNoTracking().Where(answer => answer.ResponseId == response.Id)
            .ToDictionaryAsync(answer => answer.Field, cancellation);
        return [.. open.Select(conflict => Of(conflict, answers.GetValueOrDefault(conflict.Field), content, actor, today))];
    }

    private static ConflictLine Of(
        DraftConflict conflict, DraftAnswer? answer, AnswerContent content, Actor actor, DateOnly today) => new(
        conflict.Id,
        content.Place(conflict.Field),
        conflict.WriterId == actor.AccountId,
        conflict.Value,
        conflict.WrittenBy,
        TimeOf(conflict.WrittenAt, today),
        answer?.Value ?? "",
        answer?.ChangedBy ?? "",
        TimeOf(answer?.ChangedAt ?? conflict.WrittenAt, today),
        DraftMerge.Digest(answer?.Value ?? ""));

    private static string TimeOf(DateTimeOffset at, DateOnly today) =>
        at.DateInJapan() == today ? at.TimeInJapanese() : at.InJapaneseSeenFrom(today);
}
