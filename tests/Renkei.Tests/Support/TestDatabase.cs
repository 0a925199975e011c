using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Renkei.Data;

namespace Renkei.Tests.Support;

/// <summary>
/// A migrated database of the engine under test (RENKEI_TEST_ENGINE). Migrations run once a process; every test
/// class gets a copy of the result.
/// </summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    private static readonly Lazy<Task<TestDatabase>> Template = new(MakeTemplateAsync);

    private readonly string _name;

    private TestDatabase(string name)
    {
        _name = name;
        Settings = IsPostgres
            ? new DataSettings(Folder(name), ConnectionTo(name))
            : new DataSettings(Folder(name));
    }

    public static bool IsPostgres => Environment.GetEnvironmentVariable("RENKEI_TEST_ENGINE") == "postgres";

    public DataSettings Settings { get; }

    public static async Task<TestDatabase> CreateAsync()
    {
        var template = await Template.Value;
        var copy = new TestDatabase($"renkei_{Guid.NewGuid():n}");
        if (IsPostgres)
        {
            await OnServerAsync($"CREATE DATABASE {copy._name} TEMPLATE {template._name}");
        }
        else
        {
            Directory.CreateDirectory(copy.Settings.Folder);
            File.Copy(template.Settings.SqliteFile, copy.Settings.SqliteFile);
        }

        return copy;
    }

    public async ValueTask DisposeAsync()
    {
        if (IsPostgres)
        {
            await OnServerAsync($"DROP DATABASE IF EXISTS {_name} WITH (FORCE)");
        }

        if (Directory.Exists(Settings.Folder))
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(Settings.Folder, recursive: true);
        }
    }

    private static async Task<TestDatabase> MakeTemplateAsync()
    {
        var template = new TestDatabase($"renkei_template_{Guid.NewGuid():n}");
        await using var services = new ServiceCollection()
            .AddLogging().AddRenkei(template.Settings).BuildServiceProvider();
        await using (var scope = services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<RenkeiDbContext>().Database.MigrateAsync();
        }

        NpgsqlConnection.ClearAllPools();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => template.DisposeAsync().AsTask().Wait();
        return template;
    }

    private static string Folder(string name) => Path.Combine(Path.GetTempPath(), name);

    private static string ConnectionTo(string database) =>
        new NpgsqlConnectionStringBuilder(Environment.GetEnvironmentVariable("RENKEI_TEST_POSTGRES"))
        {
            Database = database,
            MaxPoolSize = 20,
        }.ConnectionString;

    private static async Task OnServerAsync(string statement)
    {
        await using var connection = new NpgsqlConnection(ConnectionTo("postgres"));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(statement, connection);
        await command.ExecuteNonQueryAsync();
    }
}
