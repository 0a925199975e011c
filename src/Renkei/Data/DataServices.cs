using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Renkei.Audit;
using Renkei.Data.Postgres;
using Renkei.Data.Sqlite;
using Renkei.Notices;

namespace Renkei.Data;

internal static class DataServices
{
    public static void AddData(this IServiceCollection services, DataSettings settings)
    {
        services.AddSingleton(settings);
        services.AddScoped<AuditInterceptor>();
        services.AddScoped<SeenRecords>();
        services.AddScoped<SeenInterceptor>();
        if (settings.Postgres is { } connection)
        {
            services.AddDbContext<RenkeiDbContext, PostgresRenkeiDbContext>((provider, options) => options
                .UseNpgsql(connection)
                .AddInterceptors(
                    Announcing(provider), provider.GetRequiredService<SeenInterceptor>(),
                    provider.GetRequiredService<AuditInterceptor>()));
            return;
        }

        Directory.CreateDirectory(settings.Folder);
        services.AddDbContext<RenkeiDbContext, SqliteRenkeiDbContext>((provider, options) => options
            .UseSqlite($"Data Source={settings.SqliteFile}")
            .AddInterceptors(
                new SqlitePragmas(), Announcing(provider), provider.GetRequiredService<SeenInterceptor>(),
                provider.GetRequiredService<AuditInterceptor>()));
    }

    private static AnnounceNotices Announcing(IServiceProvider provider) =>
        new(provider.GetRequiredService<MailSettings>());
}
