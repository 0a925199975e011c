using Microsoft.EntityFrameworkCore;
using Renkei.Calendar;
using Renkei.Data;

namespace Renkei.Audit;

/// <summary>
/// 操作の記録 for the system administrator: who changed which kind of record when, and which fields; never their values,
/// which belong to the bodies.
/// </summary>
public sealed record AuditLog(IReadOnlyList<AuditLogRow> Rows, int Total, int Unlinked)
{
    public const int PageSize = 50;

    /// <param name="page">1 is the newest.</param>
    public static async Task<AuditLog> LoadAsync(
        RenkeiDbContext db, AuditFilter filter, int page, CancellationToken cancellation)
    {
        var entries = filter.ApplyTo(db.AuditEntries.AsNoTracking());
        var shown = await entries
            .OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Id)
            .Skip((Math.Max(page, 1) - 1) * PageSize).Take(PageSize).ToListAsync(cancellation);
        var ids = shown.ConvertAll(entry => entry.Id);
        var fields = (await db.AuditValues.AsNoTracking().Where(value => ids.Contains(value.EntryId))
            .OrderBy(value => value.Number).Select(value => new { value.EntryId, value.Field })
            .ToListAsync(cancellation)).ToLookup(value => value.EntryId, value => RecordWords.Field(value.Field));
        return new AuditLog(
            [.. shown.Select(entry => new AuditLogRow(
                entry.At, entry.ActorLabel, RecordWords.Kind(entry.SubjectKind), entry.Change,
                [.. fields[entry.Id].Distinct()]))],
            await entries.CountAsync(cancellation),
            await db.AuditEntries.CountAsync(
                entry => !db.AuditLinks.Any(link => link.EntryId == entry.Id), cancellation));
    }
}

public sealed record AuditLogRow(
    DateTimeOffset At, string Who, string Kind, AuditChange Change, IReadOnlyList<string> Fields);

/// <param name="Actor">A part of the label: 酒田市, 企画調整課, a name.</param>
/// <param name="Kind">A record's type name.</param>
public sealed record AuditFilter(DateOnly? Day, string? Actor, string? Kind)
{
    internal IQueryable<AuditEntry> ApplyTo(IQueryable<AuditEntry> entries)
    {
        if (Day is { } day)
        {
            var (from, until) = (day.At(TimeOnly.MinValue), day.AddDays(1).At(TimeOnly.MinValue));
            entries = entries.Where(entry => entry.At >= from && entry.At < until);
        }

        if (!string.IsNullOrWhiteSpace(Actor))
        {
            entries = entries.Where(entry => entry.ActorLabel.Contains(Actor.Trim()));
        }

        return string.IsNullOrEmpty(Kind) ? entries : entries.Where(entry => entry.SubjectKind == Kind);
    }
}
