namespace Renkei.Outbox;

/// <summary>A use case of a later area that acts on a fact. Runs in a scope of its own; must bear being run twice.</summary>
public interface IOutboxHandler
{
    /// <summary>The fact it acts on, as in <see cref="OutboxMessage.Kind"/>.</summary>
    string Kind { get; }

    Task ExecuteAsync(Guid subjectId, CancellationToken cancellation);
}
