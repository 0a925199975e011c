using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;

namespace Renkei.Audit;

/// <summary>
/// 履歴 of a record, newest first, what was stored together in one place. Values are for the body that acted (in the
/// prefecture: for the secretariat); others see that something happened and by which post.
/// </summary>
public sealed record RecordHistory(IReadOnlyList<HistoryMoment> Moments)
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
        return new RecordHistory([.. entries.GroupBy(entry => entry.TransactionId)
            .Select(together => HistoryMoment.Of([.. together.Reverse()], values, actor))]);
    }
}
