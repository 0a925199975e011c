using Microsoft.EntityFrameworkCore;
using Renkei.Data;

namespace Renkei.Access;

/// <summary>Removes kept forms nobody came back for.</summary>
public sealed class DropExpiredForms(RenkeiDbContext db, TimeProvider clock) : IPeriodicWork
{
    public static TimeSpan Every => TimeSpan.FromMinutes(10);

    public Task RunAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        return db.KeptForms.Where(form => form.ExpiresAt < now).ExecuteDeleteAsync(cancellation);
    }
}
