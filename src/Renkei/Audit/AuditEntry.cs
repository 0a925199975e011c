namespace Renkei.Audit;

/// <summary>操作の記録: one record changed in one transaction, by whom. Written by the interceptor only.</summary>
public sealed class AuditEntry
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required DateTimeOffset At { get; init; }

    public required Guid? AccountId { get; init; }

    /// <summary>Person, post and body as they were called then.</summary>
    public required string ActorLabel { get; init; }

    /// <summary>The actor's body: others see that something happened, not the values.</summary>
    public required Guid? BodyId { get; init; }

    /// <summary>Entries of one transaction share it.</summary>
    public required Guid TransactionId { get; init; }

    /// <summary>The entity's type name.</summary>
    public required string SubjectKind { get; init; }

    public required string SubjectId { get; init; }

    /// <summary>The record whose history shows the entry: the whole, when the subject is a part.</summary>
    public required Guid? RecordId { get; init; }

    public required AuditChange Change { get; init; }

    /// <summary>SHA-256 over the header and the values' digests, lower-case hexadecimal.</summary>
    public required string Digest { get; init; }
}

public enum AuditChange
{
    Added,
    Modified,
    Deleted,
}
