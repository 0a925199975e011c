namespace Renkei.Data;

/// <summary>A record that two people may edit at once: the context raises the version with every change.</summary>
public interface IVersioned
{
    /// <summary>Concurrency token, 1 at birth. A form carries the version it was made from.</summary>
    int Version { get; }
}
