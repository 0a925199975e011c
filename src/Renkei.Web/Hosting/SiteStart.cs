using Renkei.Access;
using Renkei.Data;

namespace Renkei.Web.Hosting;

/// <summary>What happens between building the site and taking the first request.</summary>
internal static class SiteStart
{
    public static async Task PrepareAsync(WebApplication app)
    {
        var settings = app.Services.GetRequiredService<SiteSettings>();
        await using var scope = app.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        services.GetRequiredService<CurrentActor>().Become(Actor.System("起動処理"));
        var db = services.GetRequiredService<RenkeiDbContext>();
        var cancellation = app.Lifetime.ApplicationStopping;

        await DataBirth.PrepareAsync(db, settings, services.GetRequiredService<TimeProvider>(), cancellation);
        if (services.GetService<ShiftedClock>() is { } clock)
        {
            clock.StartAt(await SampleDay.StartAsync(db, settings.Today, cancellation));
        }

        app.Lifetime.ApplicationStarted.Register(() => Greeting.Write(app, settings));
    }
}
