using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Renkei.Data;
using Renkei.Organizations;
using Renkei.Tests.Support;
using static Renkei.Tests.Support.Refusals;

namespace Renkei.Tests.Organizations;

public sealed class SetUpPrefectureTests : IAsyncLifetime
{
    private TestDatabase _database = null!;
    private ServiceProvider _services = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync();
        _services = new ServiceCollection()
            .AddSingleton<TimeProvider>(new FakeTimeProvider(new DateTimeOffset(2018, 5, 14, 0, 0, 0, TimeSpan.Zero)))
            .AddRenkei(_database.Settings)
            .BuildServiceProvider();
        await InScopeAsync(services =>
            services.GetRequiredService<RenkeiDbContext>().Database.MigrateAsync(Cancellation));
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _database.DisposeAsync();
    }

    [Fact]
    public async Task It_makes_the_prefecture_and_all_its_municipalities_once()
    {
        await InScopeAsync(services => SetUpAsync(services, "05"));

        await InScopeAsync(async services =>
        {
            var bodies = await services.GetRequiredService<RenkeiDbContext>().Organizations.ToListAsync(Cancellation);
            Assert.Equal(26, bodies.Count);
            Assert.All(bodies, body => Assert.Equal(new DateOnly(2018, 4, 1), body.ValidFrom));
            Assert.Contains(bodies, body => body is { Code: "052019", Name: "秋田市", Kana: "あきたし" });
            await AssertRefusedAsync(OrganizationRules.NotYetSetUp, () => SetUpAsync(services, "06"));
        });
    }

    [Fact]
    public Task An_unknown_prefecture_is_refused() => InScopeAsync(services =>
        AssertRefusedAsync(OrganizationRules.KnownPrefecture, () => SetUpAsync(services, "48")));

    private static Task<PrefectureSetUp> SetUpAsync(IServiceProvider services, string prefecture) =>
        services.GetRequiredService<SetUpPrefecture>().ExecuteAsync(prefecture, from: null, Cancellation);

    private async Task InScopeAsync(Func<IServiceProvider, Task> work)
    {
        await using var scope = _services.CreateAsyncScope();
        await work(scope.ServiceProvider);
    }
}
