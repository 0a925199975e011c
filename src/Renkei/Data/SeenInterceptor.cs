using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Renkei.Data;

/// <summary>
/// Lets a record be saved only over the version that the form on screen was made from: the concurrency token is
/// compared with what its sender saw, not with what was read a moment before saving.
/// </summary>
internal sealed class SeenInterceptor(SeenRecords seen) : SaveChangesInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        foreach (var entry in eventData.Context!.ChangeTracker.Entries<IVersioned>()
            .Where(entry => entry.State is EntityState.Modified or EntityState.Deleted))
        {
            if (entry.Metadata.FindPrimaryKey()!.Properties is [{ Name: var key }]
                && entry.Property(key).CurrentValue is Guid id && seen.VersionOf(id) is { } version)
            {
                entry.Property(versioned => versioned.Version).OriginalValue = version;
            }
        }

        return ValueTask.FromResult(result);
    }
}
