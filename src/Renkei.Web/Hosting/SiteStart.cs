using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Analysis;
using Renkei.Data;
using Renkei.Organizations;
using Renkei.Sample;

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

        await DataBirth.UpgradeAsync(db, settings, cancellation);
        await DataBirth.ClearHalfSampleAsync(db, settings, cancellation);
        if (services.GetService<ShiftedClock>() is { } clock)
        {
            clock.StartAt(await SampleDay.StartAsync(db, settings.Today, cancellation));
        }

        await DataBirth.RegisterAsync(db, settings, services.GetRequiredService<TimeProvider>(), cancellation);
        if (settings.IsSample && await MakeSampleYear.IsWantedAsync(db, cancellation))
        {
            await MakeSampleAsync(db, services.GetRequiredService<DataSettings>(), cancellation);
        }

        await services.GetRequiredService<BringFactsIntoForce>().RunAsync(cancellation);
        var setUpCode = await MakeSampleYear.IsWantedAsync(db, cancellation) ? services.GetRequiredService<SetUpCode>().Value : null;
        foreach (var fault in services.GetRequiredService<OperatorWords>().Faults)
        {
            await Console.Error.WriteLineAsync($"{fault}この行は使わずに始めます。");
        }

        app.Lifetime.ApplicationStarted.Register(() => Greeting.Write(app, settings, setUpCode));
    }

    private static async Task MakeSampleAsync(RenkeiDbContext db, DataSettings data, CancellationToken cancellation)
    {
        Console.WriteLine("サンプルの年度（平成29・30年度）を作っています。はじめの1回だけです。");
        var installation = await db.Installations.SingleAsync(cancellation);
        installation.BeginSample();
        await db.SaveChangesAsync(cancellation);
        await new MakeSampleYear(data).ExecuteAsync(new Progress<string>(step => Console.WriteLine($"  {step} …")));

        // The sample's own set-up wrote to the same row through a context of its own.
        await db.Entry(installation).ReloadAsync(cancellation);
        installation.FinishSample();
        await db.SaveChangesAsync(cancellation);
    }
}
