namespace Renkei.Audit;

/// <summary>A link of the chain: SHA-256 over the previous link's hash and the entry's digest, in commit order.</summary>
public sealed class AuditLink
{
    /// <summary>1, 2, 3 … without gaps.</summary>
    public required long Number { get; init; }

    public required Guid EntryId { get; init; }

    public required string Hash { get; init; }
}
