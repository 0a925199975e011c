using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Renkei.Access;

namespace Renkei.Audit;

/// <summary>One tracked change, as the audit trail writes it down.</summary>
internal sealed class RecordedChange(EntityEntry entity)
{
    private static readonly HashSet<string> Unrecorded =
        ["Version", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "NormalizedUserName", "NormalizedEmail"];

    public static IReadOnlyList<RecordedChange> AllOf(DbContext context) =>
        [.. context.ChangeTracker.Entries()
            .Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .Where(entry => IsRecorded(entry.Metadata))
            .Select(entry => new RecordedChange(entry))];

    public (AuditEntry Entry, IReadOnlyList<AuditValue> Values) Write(Actor actor, DateTimeOffset now, Guid transaction)
    {
        var id = Guid.CreateVersion7();
        var kind = entity.Metadata.ShortName();
        var subject = KeyOf(entity);
        var change = Enum.Parse<AuditChange>(entity.State.ToString());
        var values = Values(id);
        var digest = AuditDigest.OfEntry(
            id, now, actor.Label, kind, subject, change, values.Select(value => value.Digest));
        var entry = new AuditEntry
        {
            Id = id,
            At = now,
            AccountId = actor.AccountId,
            ActorLabel = actor.Label,
            BodyId = actor.BodyId,
            TransactionId = transaction,
            SubjectKind = kind,
            SubjectId = subject,
            RecordId = RecordOf(entity),
            Change = change,
            Digest = digest,
        };
        return (entry, values);
    }

    private IReadOnlyList<AuditValue> Values(Guid entryId)
    {
        var values = new List<AuditValue>();
        foreach (var property in entity.Properties.Where(property => IsRecorded(property.Metadata)))
        {
            var before = entity.State == EntityState.Added ? null : TextOf(property.OriginalValue);
            var after = entity.State == EntityState.Deleted ? null : TextOf(property.CurrentValue);
            if (before == after)
            {
                continue;
            }

            var salt = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
            values.Add(new AuditValue
            {
                EntryId = entryId,
                Number = values.Count + 1,
                Field = property.Metadata.Name,
                Before = before,
                After = after,
                Salt = salt,
                Digest = AuditDigest.OfValue(salt, property.Metadata.Name, before, after),
            });
        }

        return values;
    }

    private static bool IsRecorded(IReadOnlyEntityType type) =>
        type.ClrType.GetCustomAttribute<NotAuditedAttribute>() is null
        && type.ClrType.Namespace is { } space && space.StartsWith("Renkei.", StringComparison.Ordinal)
        && type.ClrType != typeof(AuditEntry) && type.ClrType != typeof(AuditValue) && type.ClrType != typeof(AuditLink);

    internal static bool IsRecorded(IReadOnlyProperty property) =>
        !Unrecorded.Contains(property.Name)
        && property.PropertyInfo?.GetCustomAttribute<NotAuditedAttribute>() is null
        && property.ClrType != typeof(byte[]);

    private static string KeyOf(EntityEntry entry) => string.Join(
        '/', entry.Metadata.FindPrimaryKey()!.Properties.Select(key => TextOf(entry.Property(key.Name).CurrentValue)));

    private static Guid? RecordOf(EntityEntry entry) =>
        entry.Entity is IPartOfRecord part ? part.RecordId
        : entry.Metadata.FindOwnership() is { } ownership
            ? entry.Property(ownership.Properties[0].Name).CurrentValue as Guid?
            : entry.Property(entry.Metadata.FindPrimaryKey()!.Properties[0].Name).CurrentValue as Guid?;

    internal static string? TextOf(object? value) => value switch
    {
        null => null,
        DateTimeOffset instant => instant.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
