namespace Renkei.Audit;

/// <summary>
/// One field before and after. <see cref="Digest"/> is salted, so that after a 墨消し neither the chain breaks nor a
/// short value (a telephone number) can be guessed from it.
/// </summary>
public sealed class AuditValue
{
    public Guid EntryId { get; init; }

    public int Number { get; init; }

    public required string Field { get; init; }

    public required string? Before { get; set; }

    public required string? After { get; set; }

    public required string? Salt { get; set; }

    public required string Digest { get; init; }

    public DateTimeOffset? RedactedAt { get; private set; }

    /// <summary>墨消し: the texts and the salt go, the digest stays.</summary>
    public void Redact(DateTimeOffset now)
    {
        Before = null;
        After = null;
        Salt = null;
        RedactedAt = now;
    }
}
