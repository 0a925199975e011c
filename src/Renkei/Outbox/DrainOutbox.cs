using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Renkei.Access;
using Renkei.Data;

namespace Renkei.Outbox;

/// <summary>Hands every waiting message to its handlers, oldest first, until none is left.</summary>
public sealed class DrainOutbox(IServiceScopeFactory scopes, TimeProvider clock, ILogger<DrainOutbox> log)
    : IPeriodicWork
{
    private const int BatchSize = 100;

    public static TimeSpan Every => TimeSpan.FromSeconds(2);

    public Task RunAsync(CancellationToken cancellation) => ExecuteAsync(cancellation);

    /// <returns>How many messages were handled.</returns>
    public async Task<int> ExecuteAsync(CancellationToken cancellation)
    {
        var handled = 0;
        while (await WaitingAsync(cancellation) is { Count: > 0 } waiting)
        {
            foreach (var id in waiting)
            {
                handled += await HandleAsync(id, cancellation) ? 1 : 0;
            }
        }

        return handled;
    }

    private async Task<List<Guid>> WaitingAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RenkeiDbContext>();
        var now = clock.GetUtcNow();
        return await db.OutboxMessages
            .Where(message => message.HandledAt == null && (message.RetryAt == null || message.RetryAt <= now))
            .OrderBy(message => message.CreatedAt).ThenBy(message => message.Id)
            .Select(message => message.Id)
            .Take(BatchSize)
            .ToListAsync(cancellation);
    }

    private async Task<bool> HandleAsync(Guid id, CancellationToken cancellation)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CurrentActor>().Become(Actor.System("自動処理"));
            var db = scope.ServiceProvider.GetRequiredService<RenkeiDbContext>();
            var message = await db.OutboxMessages.SingleAsync(waiting => waiting.Id == id, cancellation);
            foreach (var handler in scope.ServiceProvider.GetServices<IOutboxHandler>()
                .Where(handler => handler.Kind == message.Kind))
            {
                await handler.ExecuteAsync(message.SubjectId, cancellation);
            }

            message.Handled(clock.GetUtcNow());
            await db.SaveChangesAsync(cancellation);
            return true;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            log.LogError(failure, "Outbox message {Id} failed", id);
            await MarkFailedAsync(id, failure, cancellation);
            return false;
        }
    }

    private async Task MarkFailedAsync(Guid id, Exception failure, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RenkeiDbContext>();
        var message = await db.OutboxMessages.SingleAsync(waiting => waiting.Id == id, cancellation);
        message.Failed(failure.Message, clock.GetUtcNow());
        await db.SaveChangesAsync(cancellation);
    }
}
