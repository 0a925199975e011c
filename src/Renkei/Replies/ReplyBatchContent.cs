using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;
using Renkei.Needs;

namespace Renkei.Replies;

/// <summary>
/// The replies that a 決裁 decides together. Read through the approval, by whoever sees that (see Approvals); but a need
/// that its body opened to the secretariat alone stays so for a post of another 課.
/// </summary>
public sealed record ReplyBatchContent(ReplyBatch Batch, IReadOnlyList<ReplyBatchRow> Rows)
{
    public int Withheld => Rows.Count(row => row.Title is null);

    public static async Task<ReplyBatchContent> LoadAsync(
        RenkeiDbContext db, Guid batchId, Actor actor, CancellationToken cancellation)
    {
        var batch = await db.ReplyBatches.AsNoTracking().SingleAsync(one => one.Id == batchId, cancellation);
        var rows = await (
            from reply in db.Replies.AsNoTracking()
            join need in db.Needs on reply.NeedId equals need.Id
            join content in db.SubmittedNeeds on need.ContentId equals content.Id
            join body in db.Organizations on need.RespondentId equals body.Id
            where reply.BatchId == batchId
            select new { reply, need, content.Title, body.Name }).ToListAsync(cancellation);
        return new ReplyBatchContent(batch, [.. rows.OrderBy(row => row.need.Number, StringComparer.Ordinal).Select(row =>
            actor.IsSecretariat || !row.need.IsOpenOnlyToSecretariat
                ? new ReplyBatchRow(
                    row.need.Number, row.Name, row.Title, row.need.Disposition, row.reply.Text, row.reply.Schedule)
                : new ReplyBatchRow(row.need.Number, row.Name, null, null, null, ""))]);
    }
}

/// <param name="Title">Null where the need is 事務局限り and the reader is not of the secretariat; so is the text.</param>
/// <param name="Text">回答.</param>
/// <param name="Schedule">今後の予定（時期）.</param>
public sealed record ReplyBatchRow(
    string Number, string Body, string? Title, NeedDisposition? Disposition, string? Text, string Schedule);
