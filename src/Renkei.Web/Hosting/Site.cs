using System.Globalization;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Configuration.EnvironmentVariables;
using Renkei.Data;
using Renkei.Web.Access;
using Renkei.Web.Collection;
using Renkei.Web.Components;
using Renkei.Web.Consolidation;
using Renkei.Web.Editions;
using Renkei.Web.Layout;
using Renkei.Web.Needs;
using Renkei.Web.Notices;
using Renkei.Web.Surveys;
using Renkei.Web.Uploads;

namespace Renkei.Web.Hosting;

/// <summary>The web site: its services, the way a request takes through it, and its start.</summary>
public static class Site
{
    private static readonly CultureInfo Japanese = CultureInfo.GetCultureInfo("ja-JP");

    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            RequireFullGlobalization();
            await using var app = Build(args);
            await SiteStart.PrepareAsync(app);
            await app.RunAsync();
            return 0;
        }
        catch (SiteRefusedException refusal)
        {
            await Console.Error.WriteLineAsync(refusal.Message);
            return 2;
        }
    }

    private static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = SiteSettings.Normalized(args),
            ContentRootPath = AppContext.BaseDirectory,
        });
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = Japanese;
        ForgetUnprefixedVariables(builder.Configuration);
        builder.Configuration.AddEnvironmentVariables("RENKEI_");
        builder.Configuration.AddCommandLine(SiteSettings.Normalized(args));
        var settings = SiteSettings.From(builder.Configuration, args);
        builder.WebHost.UseUrls(settings.Urls);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        // SQLite rebuilds tables outside a transaction and EF warns of it at every upgrade; a backup comes before one anyway.
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore.Migrations", LogLevel.Error);
        AddServices(builder.Services, settings);

        var app = builder.Build();
        UsePipeline(app);
        return app;
    }

    /// <summary>DATA, URLS or TODAY of somebody's shell must not steer the site.</summary>
    private static void ForgetUnprefixedVariables(IConfigurationBuilder configuration)
    {
        foreach (var ambient in configuration.Sources.OfType<EnvironmentVariablesConfigurationSource>()
            .Where(source => string.IsNullOrEmpty(source.Prefix)).ToList())
        {
            configuration.Sources.Remove(ambient);
        }
    }

    private static void AddServices(IServiceCollection services, SiteSettings settings)
    {
        services.AddSingleton(settings);
        if (settings.IsSample)
        {
            services.AddSingleton(new ShiftedClock(TimeProvider.System));
            services.AddSingleton<TimeProvider>(provider => provider.GetRequiredService<ShiftedClock>());
        }

        services.AddSingleton(settings.Mail);
        services.AddSingleton(settings.Embeddings);
        services.AddTracing(settings);
        services.AddRenkei(new DataSettings(settings.Folder, settings.Postgres));
        services.AddJobs(settings);
        services.AddSignIn();
        services.AddAuthorizationBuilder().AddRenkeiPolicies();
        services.AddSealedKeys(settings);
        services.AddSingleton<SetUpCode>();
        services.AddPages();
        services.AddRequestSize();
        services.AddProblemDetails();
        services.AddExceptionHandler<RefusalHandler>();
        services.AddCascadingAuthenticationState();
        services.AddHealthChecks().AddCheck<ReadyCheck>("database", tags: ["ready"]);
    }

    private static void UsePipeline(WebApplication app)
    {
        app.UsePages();
        app.UseRouting();
        app.Use(next => http => RequestSize.LimitAsync(http, next));
        app.UseAuthentication();
        app.UseMiddleware<ActorMiddleware>();
        app.UseMiddleware<FirstPasswordMiddleware>();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.UseMiddleware<SeenMiddleware>();

        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready");
        app.MapAccess();
        app.MapSurveys();
        app.MapCollection();
        app.MapEditions();
        app.MapUploads();
        app.MapNeeds();
        app.MapNotices();
        app.MapConsolidation();
        app.MapPages();
    }

    /// <summary>In invariant mode Japanese breaks silently: normalisation returns its input.</summary>
    private static void RequireFullGlobalization()
    {
        if ("ｶﾞ".Normalize(System.Text.NormalizationForm.FormKC) != "ガ")
        {
            throw new SiteRefusedException("日本語の文字処理（ICU）が使えません。libicu を入れてから起動してください。");
        }
    }
}
