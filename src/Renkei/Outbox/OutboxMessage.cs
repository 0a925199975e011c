namespace Renkei.Outbox;

/// <summary>A fact announced in the transaction that made it true, for a later area to act on.</summary>
[NotAudited]
public sealed class OutboxMessage
{
    public OutboxMessage(string kind, Guid subjectId, DateTimeOffset createdAt)
    {
        Kind = kind;
        SubjectId = subjectId;
        CreatedAt = createdAt;
    }

    private OutboxMessage()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>A fact in the past: survey-opened, response-submitted.</summary>
    [NotTyped]
    public string Kind { get; private set; } = "";

    public Guid SubjectId { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset? HandledAt { get; private set; }

    public int Attempts { get; private set; }

    public string? LastError { get; private set; }

    /// <summary>Not before: a failed message waits twice as long each time.</summary>
    public DateTimeOffset? RetryAt { get; private set; }

    public void Handled(DateTimeOffset now) => HandledAt = now;

    public void Failed(string error, DateTimeOffset now)
    {
        Attempts++;
        LastError = error.Length <= 1000 ? error : error[..1000];
        RetryAt = now.AddSeconds(Math.Min(3600, Math.Pow(2, Attempts)));
    }
}
