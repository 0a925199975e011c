using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Renkei.Access;

namespace Renkei.Audit;

/// <summary>Writes the audit entries of a save in the same transaction, in the name of the scope's actor.</summary>
internal sealed class AuditInterceptor(CurrentActor current, TimeProvider clock) : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(
        DbContextEventData eventData, InterceptionResult<int> result)
    {
        Record(eventData.Context!);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Record(eventData.Context!);
        return ValueTask.FromResult(result);
    }

    private void Record(DbContext context)
    {
        // PostgreSQL keeps microseconds: a finer digest would not hold once it is read back.
        var now = clock.GetUtcNow();
        now = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond));
        var transaction = Guid.CreateVersion7();
        foreach (var change in RecordedChange.AllOf(context))
        {
            var (entry, values) = change.Write(current.Actor, now, transaction);
            context.Add(entry);
            context.AddRange(values);
        }
    }
}
