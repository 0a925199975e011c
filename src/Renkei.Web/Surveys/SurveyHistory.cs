using Microsoft.EntityFrameworkCore;
using Renkei.Audit;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Surveys;
using Renkei.Web.Components;

namespace Renkei.Web.Surveys;

/// <summary>The last changes of a survey, one line a transaction and kind of thing; its states by their names.</summary>
internal static class SurveyHistory
{
    private const int Length = 15;

    public static async Task<IReadOnlyList<FeedEntry>> LoadAsync(
        RenkeiDbContext db, Guid surveyId, DateOnly today, CancellationToken cancellation)
    {
        var entries = await db.AuditEntries.AsNoTracking()
            .Where(entry => entry.RecordId == surveyId)
            .OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Id)
            .Take(Length * 10)
            .ToListAsync(cancellation);
        var ids = entries.Select(entry => entry.Id).ToList();
        var states = await db.AuditValues.AsNoTracking()
            .Where(value => ids.Contains(value.EntryId) && value.Field == nameof(Survey.Status))
            .ToDictionaryAsync(value => value.EntryId, value => value.After, cancellation);

        return [.. entries.DistinctBy(entry => (entry.TransactionId, entry.SubjectKind)).Take(Length)
            .Select(entry => new FeedEntry(
                entry.At,
                entry.At.InJapaneseSeenFrom(today),
                Subject(entry.SubjectKind),
                null,
                Rest(entry, states.GetValueOrDefault(entry.Id)),
                entry.ActorLabel))];
    }

    private static string Rest(AuditEntry entry, string? state) =>
        entry.SubjectKind != nameof(Survey) ? "が変わりました。"
        : entry.Change == AuditChange.Added ? "が作成されました。"
        : Enum.TryParse<SurveyStatus>(state, out var status) ? $"が「{status.InJapanese()}」になりました。"
        : "の設定が変わりました。";

    private static string Subject(string kind) => kind switch
    {
        nameof(SurveyTarget) => "調査の対象",
        nameof(DeepeningItem) => "検討を深める案件",
        nameof(RequestLetter) => "依頼文",
        _ => "調査",
    };
}
