using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;
using Renkei.Needs;

namespace Renkei.Replies;

/// <summary>The replies to one need: delivered ones for everybody who sees the need, drafts for the secretariat.</summary>
/// <param name="DocumentNumber">文書番号 of the letter it went with.</param>
public sealed record NeedReply(
    ReplyRound Round, int Number, ReplyStatus Status, string Text, string Schedule, DateTimeOffset? DeliveredAt,
    string? DocumentNumber)
{
    public Guid Id { get; init; }

    public int Version { get; init; }

    /// <summary>Oldest first. The need is one that the actor may see.</summary>
    public static async Task<IReadOnlyList<NeedReply>> LoadAsync(
        RenkeiDbContext db, Actor actor, Need need, CancellationToken cancellation)
    {
        var isSecretariat = actor.IsSecretariat;
        var replies = await (
            from reply in db.Replies.AsNoTracking()
            join batch in db.ReplyBatches on reply.BatchId equals batch.Id into batches
            from batch in batches.DefaultIfEmpty()
            where reply.NeedId == need.Id && (isSecretariat || reply.Status == ReplyStatus.Delivered)
            select new NeedReply(
                reply.Round, reply.Number, reply.Status, reply.Text, reply.Schedule, reply.DeliveredAt,
                batch.DocumentNumber)
            { Id = reply.Id, Version = reply.Version }).ToListAsync(cancellation);
        return [.. replies.OrderBy(reply => reply.Round).ThenBy(reply => reply.Number)];
    }
}
