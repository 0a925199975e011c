using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;

namespace Renkei.Audit;

/// <summary>
/// 履歴 of a record, newest first. Values are for the body that acted (in the prefecture: for the secretariat); others
/// see that something happened and by which post.
/// </summary>
public sealed record RecordHistory(IReadOnlyList<HistoryEntry> Entries)
{
    private const int MostEntries = 100;

    public static Task<RecordHistory> LoadAsync(
        RenkeiDbContext db, Actor actor, Guid recordId, CancellationToken cancellation) =>
        LoadAsync(db, actor, [recordId], cancellation);

    /// <summary>The history of several records that are one thing on screen: a need and its replies.</summary>
    public static async Task<RecordHistory> LoadAsync(
        RenkeiDbContext db, Actor actor, IReadOnlyCollection<Guid> recordIds, CancellationToken cancellation)
    {
        var entries = await db.AuditEntries.AsNoTracking()
            .Where(entry => entry.RecordId != null && recordIds.Contains(entry.RecordId.Value))
            .OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Id)
            .Take(MostEntries).ToListAsync(cancellation);
        var ids = entries.ConvertAll(entry => entry.Id);
        var values = (await db.AuditValues.AsNoTracking().Where(value => ids.Contains(value.EntryId))
            .OrderBy(value => value.Number).ToListAsync(cancellation)).ToLookup(value => value.EntryId);
        return new RecordHistory([.. entries.Select(entry => HistoryEntry.Of(entry, values[entry.Id], actor))]);
    }
}

/// <param name="Who">Post and name for colleagues, the post alone for others.</param>
/// <param name="Values">Null where the reader may not see them.</param>
public sealed record HistoryEntry(
    DateTimeOffset At, string Who, string Kind, AuditChange Change, IReadOnlyList<HistoryValue>? Values)
{
    internal static HistoryEntry Of(AuditEntry entry, IEnumerable<AuditValue> values, Actor actor) => new(
        entry.At,
        IsColleague(entry, actor) ? entry.ActorLabel : ByPost(entry.ActorLabel),
        RecordWords.Kind(entry.SubjectKind),
        entry.Change,
        MaySeeValues(entry, actor) ? [.. values.Select(HistoryValue.Of)] : null);

    private static bool IsColleague(AuditEntry entry, Actor actor) =>
        entry.BodyId is not null && entry.BodyId == actor.BodyId;

    /// <summary>The prefecture is one body with many divisions, so there only the secretariat and who acted.</summary>
    private static bool MaySeeValues(AuditEntry entry, Actor actor) =>
        IsColleague(entry, actor)
        && (!actor.IsOfPrefecture || actor.IsSecretariat || entry.AccountId == actor.AccountId);

    /// <summary>酒田市 企画調整課 主査（name） without the name.</summary>
    private static string ByPost(string label) =>
        label.EndsWith('）') && label.LastIndexOf('（') is > 0 and var at ? label[..at] : label;
}

public sealed record HistoryValue(string Field, string Before, string After)
{
    public const string Ink = "■■■";

    internal static HistoryValue Of(AuditValue value) => value.RedactedAt is null
        ? new(RecordWords.Field(value.Field), RecordWords.Value(value.Before), RecordWords.Value(value.After))
        : new(RecordWords.Field(value.Field), Ink, Ink);
}
