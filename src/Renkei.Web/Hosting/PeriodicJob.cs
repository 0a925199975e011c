using Quartz;
using Renkei.Access;

namespace Renkei.Web.Hosting;

/// <summary>Runs one kind of periodic work in a scope of its own, never twice at once.</summary>
[DisallowConcurrentExecution]
internal sealed class PeriodicJob<TWork>(TWork work, CurrentActor current, ILogger<PeriodicJob<TWork>> log) : IJob
    where TWork : IPeriodicWork
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        current.Become(Actor.System("自動処理"));
        try
        {
            await work.RunAsync(cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            log.LogError(failure, "{Work} failed and will be tried again", typeof(TWork).Name);
        }
    }
}
