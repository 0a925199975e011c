using Microsoft.EntityFrameworkCore;
using Renkei.Data;
using Renkei.Organizations;
using Renkei.Redactions;

namespace Renkei.Search;

/// <summary>
/// The watermark: how many records there are and the sum of their versions. Nothing is ever deleted and every change raises
/// a version, so it differs after every change, in whatever order transactions end and whatever the clock says.
/// </summary>
/// <param name="Redactions">Redactions raise no version of what was submitted: after one, everything is read anew.</param>
internal sealed record SearchStamp(Total Needs, Total Bodies, Total Themes, int Redactions)
{
    public static async Task<SearchStamp> ReadAsync(RenkeiDbContext db, CancellationToken cancellation) => new(
        await TotalAsync(db.Needs, cancellation),
        await TotalAsync(db.Organizations, cancellation),
        await TotalAsync(db.Themes, cancellation),
        await db.Set<Redaction>().CountAsync(cancellation));

    /// <summary>As the index keeps it.</summary>
    public override string ToString() => $"{Needs} {Bodies} {Themes}/{Redactions}";

    /// <summary>Whether a text may stand in an index of that stamp that was blacked out since.</summary>
    public bool IsRedactedSince(string stamp) => !stamp.EndsWith($"/{Redactions}", StringComparison.Ordinal);

    private static async Task<Total> TotalAsync<TRecord>(IQueryable<TRecord> records, CancellationToken cancellation)
        where TRecord : class, IVersioned =>
        await records.GroupBy(_ => 1)
            .Select(all => new Total(all.Count(), all.Sum(record => (long)record.Version)))
            .SingleOrDefaultAsync(cancellation) ?? new Total(0, 0);
}

internal sealed record Total(int Count, long Versions)
{
    public override string ToString() => $"{Count}.{Versions}";
}
