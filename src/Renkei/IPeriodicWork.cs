namespace Renkei;

/// <summary>Work that no request waits for and that is due again and again. Runs on one node at a time.</summary>
public interface IPeriodicWork
{
    static abstract TimeSpan Every { get; }

    Task RunAsync(CancellationToken cancellation);
}
