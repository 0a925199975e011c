using Microsoft.EntityFrameworkCore;
using Renkei.Data;

namespace Renkei.Audit;

/// <summary>Whether the chain still holds: every link follows from the one before, every digest from its entry.</summary>
/// <param name="Links">How many links were checked.</param>
/// <param name="BrokenAt">Number of the first link that does not hold; null when all do.</param>
/// <param name="Redacted">Values blacked out; their digests stand in for them.</param>
public sealed record AuditChain(long Links, long? BrokenAt, int Redacted)
{
    public static async Task<AuditChain> VerifyAsync(RenkeiDbContext db, CancellationToken cancellation)
    {
        var links = 0L;
        var redacted = 0;
        var previous = "";
        var rows =
            from link in db.AuditLinks
            join entry in db.AuditEntries on link.EntryId equals entry.Id
            orderby link.Number
            select new { link, entry, values = db.AuditValues.Where(v => v.EntryId == entry.Id).OrderBy(v => v.Number).ToList() };
        await foreach (var row in rows.AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellation))
        {
            links++;
            redacted += row.values.Count(value => value.RedactedAt is not null);
            var holds = row.link.Number == links
                && row.values.All(IsIntact)
                && row.entry.Digest == DigestOf(row.entry, row.values)
                && row.link.Hash == AuditDigest.OfLink(previous, row.entry.Digest);
            if (!holds)
            {
                return new AuditChain(links, links, redacted);
            }

            previous = row.link.Hash;
        }

        return new AuditChain(links, null, redacted);
    }

    private static bool IsIntact(AuditValue value) =>
        value.RedactedAt is not null
        || value.Digest == AuditDigest.OfValue(value.Salt!, value.Field, value.Before, value.After);

    private static string DigestOf(AuditEntry entry, IEnumerable<AuditValue> values) => AuditDigest.OfEntry(
        entry.Id, entry.At, entry.ActorLabel, entry.SubjectKind, entry.SubjectId, entry.Change,
        values.Select(value => value.Digest));
}
