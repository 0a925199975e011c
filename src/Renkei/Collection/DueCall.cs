using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;

namespace Renkei.Collection;

/// <summary>A 次の対応 that is due: whom to call, about what.</summary>
public sealed record DueCall(Guid MemoId, DateOnly On, string BodyCode, string BodyName, string What, ContactWay Way, string WithPost)
{
    /// <summary>Of the rows of a table, due by <paramref name="today"/>, the oldest first.</summary>
    public static async Task<IReadOnlyList<DueCall>> LoadAsync(
        RenkeiDbContext db, Actor actor, CollectionTable table, DateOnly today, CancellationToken cancellation)
    {
        var rows = table.Rows.ToDictionary(row => row.Response.Id, row => row.Answer);
        var ids = rows.Keys.ToList();
        var due = await db.ContactMemos.AsNoTracking().VisibleTo(actor, db)
            .Where(memo => ids.Contains(memo.ResponseId) && memo.NextDoneAt == null && memo.NextOn != null && memo.NextOn <= today)
            .ToListAsync(cancellation);
        return [.. due.OrderBy(memo => memo.NextOn).ThenBy(memo => rows[memo.ResponseId].Code, StringComparer.Ordinal)
            .Select(memo => new DueCall(
                memo.Id, memo.NextOn!.Value, rows[memo.ResponseId].Code, rows[memo.ResponseId].Name, memo.NextAction,
                memo.Way, memo.WithPost))];
    }
}
