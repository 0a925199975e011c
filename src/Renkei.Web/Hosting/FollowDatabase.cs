using Renkei.Data;
using Renkei.Search;

namespace Renkei.Web.Hosting;

/// <summary>
/// Keeps this node's search index near the database, so that the first search waits for nothing, and that what was blacked
/// out leaves it though nobody searches. Not a job of the shared schedule: every node has an index of its own.
/// </summary>
internal sealed class FollowDatabase(SearchIndex index, IServiceScopeFactory scopes, ILogger<FollowDatabase> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every);
        do
        {
            await FollowAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task FollowAsync(CancellationToken cancellation)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await index.FollowAsync(scope.ServiceProvider.GetRequiredService<RenkeiDbContext>(), cancellation);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            log.LogError(failure, "The search index could not follow and will be tried again");
        }
    }
}
