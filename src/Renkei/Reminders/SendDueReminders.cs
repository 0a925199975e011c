using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Data;

namespace Renkei.Reminders;

/// <summary>
/// Sends what is due today, from 9 o'clock on 開庁日, each body in a transaction of its own. A second node at work at the
/// same time is refused by the index on answer and step, and sends nothing.
/// </summary>
public sealed class SendDueReminders(
    IServiceScopeFactory scopes, TimeProvider clock, ILogger<SendDueReminders> log) : IPeriodicWork
{
    private static readonly TimeOnly Morning = new(9, 0);

    public static TimeSpan Every => TimeSpan.FromMinutes(5);

    public async Task RunAsync(CancellationToken cancellation)
    {
        var today = clock.TodayInJapan();
        if (!OpeningDays.IsOpen(today) || clock.GetUtcNow() < today.At(Morning))
        {
            return;
        }

        foreach (var response in await AwaitedAsync(cancellation))
        {
            await SendAsync(response, cancellation);
        }
    }

    private async Task<List<Guid>> AwaitedAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RenkeiDbContext>();
        return await db.AskedByPlan().Select(response => response.Id).Order().ToListAsync(cancellation);
    }

    private async Task SendAsync(Guid responseId, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Become(Actor.System("自動処理"));
        try
        {
            await scope.ServiceProvider.GetRequiredService<SendReminder>().SendDueAsync(responseId, cancellation);
        }
        catch (DbUpdateException clash)
        {
            log.LogInformation(clash, "Another node has sent the reminder of {Response}", responseId);
        }
    }
}
