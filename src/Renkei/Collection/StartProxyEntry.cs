using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Files;
using Renkei.Responses;

namespace Renkei.Collection;

/// <summary>代行入力を始める, by the secretariat, for a body that has written nothing itself: how it came, when, the FAX.</summary>
public sealed class StartProxyEntry(RenkeiDbContext db, CurrentActor current, StoreFile store, TimeProvider clock)
{
    private static readonly FileKind[] Taken = [FileKind.Pdf, FileKind.Jpeg, FileKind.Png, FileKind.Tiff];

    /// <exception cref="NotFoundException">No such answer, or not the secretariat.</exception>
    /// <exception cref="RuleBrokenException">See <see cref="CollectionRules"/>, <see cref="FileRules"/>, <see cref="Surveys.ResponseRules"/>.</exception>
    public async Task ExecuteAsync(
        Guid responseId, ContactWay way, DateOnly receivedOn, AttachedFile? file, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        CollectionRules.ReceivedByNow.Require(receivedOn <= now.DateInJapan());
        FileRules.NameFits.Require((file?.Name.Length ?? 0) <= StoredFile.NameMaxLength);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var response = await db.AnyResponseAsync(responseId, current.Actor, cancellation);
        response.OpenProxy();
        var number = await db.ProxyEntries.CountAsync(one => one.ResponseId == responseId, cancellation) + 1;
        var entry = new ProxyEntry(response, number, way, receivedOn, current.Actor.ByPost(), now);
        if (file is not null)
        {
            var kept = await store.ExecuteAsync(file.Content, ProxyEntry.MostFileBytes, Taken, cancellation);
            entry.Attach(kept.Digest, file.Name);
        }

        db.Add(entry);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }
}

/// <summary>A file as it came.</summary>
/// <param name="Content">Must seek.</param>
public sealed record AttachedFile(string Name, Stream Content);
