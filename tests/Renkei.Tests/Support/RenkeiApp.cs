using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Outbox;

namespace Renkei.Tests.Support;

/// <summary>
/// The real application over a fresh migrated database of the engine under test, at 平成30年5月14日 9:00, or on another day,
/// by a clock that tests move. Jobs do not run by themselves: <see cref="DrainOutboxAsync"/>.
/// </summary>
public class RenkeiApp : WebApplicationFactory<Program>, IAsyncLifetime
{
    public static readonly DateOnly Today = new(2018, 5, 14);

    private TestDatabase _database = null!;

    public RenkeiApp()
        : this(Today)
    {
    }

    protected RenkeiApp(DateOnly startsOn) => Clock = new FakeTimeProvider(startsOn.At(new TimeOnly(9, 0)));

    public FakeTimeProvider Clock { get; }

    /// <summary>Prefecture, branch offices, municipalities and people to sign in as.</summary>
    public World World { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync();
        World = await World.CreateAsync(this);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await _database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Runs in a scope of its own, in the name of <paramref name="actor"/> or of the tests.</summary>
    public async Task<TResult> InScopeAsync<TResult>(Func<IServiceProvider, Task<TResult>> work, Actor? actor = null)
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Become(actor ?? Actor.System("試験"));
        return await work(scope.ServiceProvider);
    }

    public Task InScopeAsync(Func<IServiceProvider, Task> work, Actor? actor = null) =>
        InScopeAsync<object?>(async services => { await work(services); return null; }, actor);

    public Task<TResult> ReadAsync<TResult>(Func<RenkeiDbContext, Task<TResult>> read) =>
        InScopeAsync(services => read(services.GetRequiredService<RenkeiDbContext>()));

    public Task<TEntity> SaveAsync<TEntity>(TEntity entity, Actor? actor = null)
        where TEntity : class =>
        InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<RenkeiDbContext>();
            db.Add(entity);
            await db.SaveChangesAsync();
            return entity;
        }, actor);

    public Task DrainOutboxAsync() => Services.GetRequiredService<DrainOutbox>().ExecuteAsync(default);

    /// <summary>A browser of its own that has signed in through the sign-in page; null is the public.</summary>
    public async Task<Visitor> VisitAsync(Person? person = null)
    {
        var visitor = new Visitor(CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false }));
        if (person is not null)
        {
            await visitor.SignInAsync(person.LoginId, World.Password);
        }

        return visitor;
    }

    public static async Task<IHtmlDocument> ReadPageAsync(HttpResponseMessage response)
    {
        var content = await response.Content.ReadAsStringAsync();
        var page = await BrowsingContext.New().OpenAsync(request => request
            .Content(content).Address(response.RequestMessage!.RequestUri));
        return (IHtmlDocument)page;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("data", _database.Settings.Folder);
        builder.UseSetting("no-sample", "true");
        builder.UseSetting("jobs", "off");
        if (_database.Settings.Postgres is { } connection)
        {
            builder.UseSetting("postgres", connection);
        }

        builder.ConfigureTestServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
            services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = 1);
        });
    }
}
