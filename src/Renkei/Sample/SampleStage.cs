using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Outbox;

namespace Renkei.Sample;

/// <summary>Where the sample year is played: people act through the same use cases as on the pages, each at its time.</summary>
internal sealed class SampleStage : IAsyncDisposable
{
    private readonly SampleClock _clock = new();
    private readonly ServiceProvider _services;
    private readonly Dictionary<string, Guid> _accounts = [];

    public SampleStage(DataSettings settings)
    {
        var services = new ServiceCollection().AddLogging();
        services.AddSingleton<TimeProvider>(_clock);
        _services = services.AddRenkei(settings).BuildServiceProvider();
    }

    /// <summary>Lets the person behind a login ID act at a moment, then what follows from it by itself.</summary>
    public async Task AtAsync(DateTimeOffset at, string loginId, Func<IServiceProvider, Task> act)
    {
        _clock.Now = at;
        await using (var scope = _services.CreateAsyncScope())
        {
            var services = scope.ServiceProvider;
            services.GetRequiredService<CurrentActor>().Become(await ActorAsync(services, loginId));
            await act(services);
        }

        await _services.GetRequiredService<DrainOutbox>().ExecuteAsync(default);
    }

    public Task AtAsync(DateTime japanTime, string loginId, Func<IServiceProvider, Task> act) =>
        AtAsync(new DateTimeOffset(japanTime, JapanTime.Offset), loginId, act);

    public async Task<T> ReadAsync<T>(Func<RenkeiDbContext, Task<T>> read)
    {
        await using var scope = _services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<RenkeiDbContext>());
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private async Task<Actor> ActorAsync(IServiceProvider services, string loginId)
    {
        if (loginId.Length == 0)
        {
            return Actor.System("サンプルの作成");
        }

        if (!_accounts.TryGetValue(loginId, out var id))
        {
            var db = services.GetRequiredService<RenkeiDbContext>();
            id = await db.Users.Where(account => account.UserName == loginId).Select(account => account.Id).SingleAsync();
            _accounts.Add(loginId, id);
        }

        return (await services.GetRequiredService<ActorSource>().LoadAsync(id, null, default))
            ?? throw new InvalidOperationException($"{loginId} holds no position.");
    }
}
