using Microsoft.EntityFrameworkCore;
using Renkei.Data;

namespace Renkei.Audit;

/// <summary>
/// Links the entries that are not yet in the chain, in the order in which they were committed as far as it is seen:
/// an entry committed late is linked late. Only this work appends, so writers never wait for each other.
/// </summary>
public sealed class LinkAuditEntries(RenkeiDbContext db) : IPeriodicWork
{
    private const int BatchSize = 500;

    public static TimeSpan Every => TimeSpan.FromSeconds(10);

    public Task RunAsync(CancellationToken cancellation) => ExecuteAsync(cancellation);

    public async Task ExecuteAsync(CancellationToken cancellation)
    {
        var last = await db.AuditLinks.OrderByDescending(link => link.Number).FirstOrDefaultAsync(cancellation);
        var number = last?.Number ?? 0;
        var hash = last?.Hash ?? "";
        while (await UnlinkedAsync(cancellation) is { Count: > 0 } unlinked)
        {
            foreach (var (id, digest) in unlinked)
            {
                hash = AuditDigest.OfLink(hash, digest);
                db.AuditLinks.Add(new AuditLink { Number = ++number, EntryId = id, Hash = hash });
            }

            await db.SaveChangesAsync(cancellation);
            db.ChangeTracker.Clear();
        }
    }

    private async Task<List<(Guid Id, string Digest)>> UnlinkedAsync(CancellationToken cancellation) =>
        (await db.AuditEntries
            .Where(entry => !db.AuditLinks.Any(link => link.EntryId == entry.Id))
            .OrderBy(entry => entry.At).ThenBy(entry => entry.Id)
            .Select(entry => new { entry.Id, entry.Digest })
            .Take(BatchSize)
            .ToListAsync(cancellation))
        .ConvertAll(entry => (entry.Id, entry.Digest));
}
