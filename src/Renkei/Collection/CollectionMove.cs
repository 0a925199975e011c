using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;
using Renkei.Surveys;

namespace Renkei.Collection;

/// <summary>昨日からの動き: what happened to the answers of a survey since the last day the offices were open.</summary>
/// <param name="What">Follows the name: が提出しました（本提出）。</param>
public sealed record CollectionMove(DateTimeOffset At, string BodyCode, string BodyName, string What)
{
    /// <summary>Newest first.</summary>
    public static async Task<IReadOnlyList<CollectionMove>> LoadAsync(
        RenkeiDbContext db, Actor actor, CollectionTable table, DateTimeOffset since, CancellationToken cancellation)
    {
        var rows = table.Rows.ToDictionary(row => row.Response.Id);
        var ids = rows.Keys.ToList();
        var sent = await db.Submissions.AsNoTracking()
            .Where(one => ids.Contains(one.ResponseId) && (one.SubmittedAt >= since || one.WithdrawnAt >= since))
            .Select(one => new { one.ResponseId, one.Number, one.Kind, one.Method, one.SubmittedAt, one.WithdrawnAt })
            .ToListAsync(cancellation);
        var asked = await db.CorrectionRequests.AsNoTracking()
            .Where(one => ids.Contains(one.ResponseId) && one.AskedAt >= since)
            .Select(one => new { one.ResponseId, one.AskedAt }).ToListAsync(cancellation);
        var extensions = await db.ExtensionRequests.AsNoTracking()
            .Where(one => ids.Contains(one.ResponseId) && (one.AskedAt >= since || one.AnsweredAt >= since))
            .ToListAsync(cancellation);
        var memos = await db.ContactMemos.AsNoTracking().VisibleTo(actor, db)
            .Where(one => ids.Contains(one.ResponseId) && one.WrittenAt >= since).ToListAsync(cancellation);

        var moves = sent.Where(one => one.SubmittedAt >= since).Select(one => (one.ResponseId, At: one.SubmittedAt,
                What: $"の回答が提出されました（第{one.Number}版・{one.Kind.InJapanese()}・{one.Method.InJapanese()}）。"))
            .Concat(sent.Where(one => one.WithdrawnAt >= since)
                .Select(one => (one.ResponseId, At: one.WithdrawnAt!.Value, What: "の回答が取り下げられました。")))
            .Concat(asked.Select(one => (one.ResponseId, At: one.AskedAt, What: "に修正をお願いしました。")))
            .Concat(rows.Values.Where(row => row.Response.ReceivedAt >= since)
                .Select(row => (ResponseId: row.Response.Id, At: row.Response.ReceivedAt!.Value, What: "の回答を受け付けました。")))
            .Concat(extensions.Where(one => one.AskedAt >= since).Select(one => (one.ResponseId, At: one.AskedAt,
                What: $"から期限の相談がありました（{one.Way.InJapanese()}）。")))
            .Concat(extensions.Where(one => one.AnsweredAt >= since).Select(one => (one.ResponseId, At: one.AnsweredAt!.Value,
                What: $"の期限の相談：{one.Outcome.InJapanese()}。")))
            .Concat(memos.Select(one => (one.ResponseId, At: one.WrittenAt, What: $"と{one.Way.InJapanese()}で連絡しました。")));
        return [.. moves.OrderByDescending(move => move.At)
            .Select(move => new CollectionMove(move.At, rows[move.ResponseId].Answer.Code, rows[move.ResponseId].Answer.Name, move.What))];
    }
}
