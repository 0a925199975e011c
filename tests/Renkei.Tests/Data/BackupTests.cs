using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Renkei.Audit;
using Renkei.Data;
using Renkei.Organizations;
using Renkei.Tests.Commands;
using Renkei.Tests.Support;
using Renkei.Web.Commands;

namespace Renkei.Tests.Data;

/// <summary>Backup and restore as operations.md tells them; PostgreSQL has its own tools.</summary>
public sealed class BackupTests : IAsyncLifetime
{
    private readonly string _place = Path.Combine(Path.GetTempPath(), $"renkei_backup_{Guid.NewGuid():N}");

    private string Site => Path.Combine(_place, "site");

    private string Restored => Path.Combine(_place, "restored");

    private string File_ => Path.Combine(_place, "backup", "renkei.db");

    public async ValueTask InitializeAsync() =>
        await CommandRun.OfAsync("setup", "--prefecture", "05", "--data", Site, "--from", "H30.4.1");

    [Fact]
    public async Task A_running_site_is_backed_up_and_comes_back_in_a_new_folder()
    {
        await using var app = new EmptyApp(Site);
        await app.Visitor().GetPageAsync("/");
        await WriteAsync(app, "先に書いた組合");

        var backup = await CommandRun.OfAsync("backup", "--to", File_, "--data", Site);
        await WriteAsync(app, "後に書いた組合");
        var restore = await CommandRun.OfAsync("restore", "--from", File_, "--data", Restored);

        Assert.Equal((0, 0), (backup.ExitCode, restore.ExitCode));
        Assert.Contains("鎖はつながっています", restore.Output, StringComparison.Ordinal);
        await using var again = new EmptyApp(Restored);
        await again.Visitor().GetPageAsync("/");
        var names = await NamesAsync(again);
        Assert.Contains("先に書いた組合", names);
        Assert.DoesNotContain("後に書いた組合", names);
        Assert.Equal(28, (await NamesAsync(app)).Count);
    }

    [Fact]
    public async Task Nothing_is_written_over_and_nothing_else_is_restored()
    {
        await CommandRun.OfAsync("backup", "--to", File_, "--data", Site);
        var other = Path.Combine(_place, "other.db");
        await File.WriteAllTextAsync(other, "これはデータベースではない。", TestContext.Current.CancellationToken);

        CommandRun[] runs =
        [
            await CommandRun.OfAsync("backup", "--to", File_, "--data", Site),
            await CommandRun.OfAsync("backup", "--to", File_ + "2", "--data", Path.Combine(_place, "nothing")),
            await CommandRun.OfAsync("restore", "--from", File_, "--data", Site),
            await CommandRun.OfAsync("restore", "--from", other, "--data", Restored),
        ];

        Assert.All(runs, run => Assert.Equal(CommandLine.Refused, run.ExitCode));
        Assert.False(Directory.Exists(Restored));
        Assert.Equal(
            ["その名前のファイルがもうあります", "Renkei のデータ", "そのフォルダーにはデータがあります", "バックアップとして読み取れません"],
            runs.Select((run, place) => new[]
            {
                "その名前のファイルがもうあります", "Renkei のデータ", "そのフォルダーにはデータがあります", "バックアップとして読み取れません",
            }.Single(sentence => run.Error.Contains(sentence, StringComparison.Ordinal))));
    }

    public ValueTask DisposeAsync()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_place, recursive: true);
        return ValueTask.CompletedTask;
    }

    private static async Task WriteAsync(EmptyApp app, string name)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<AddBody>()
            .ExecuteAsync(OrganizationKind.PartialAffairsUnion, name, null, new(2018), default);
        await scope.ServiceProvider.GetRequiredService<LinkAuditEntries>().ExecuteAsync(default);
    }

    private static async Task<List<string>> NamesAsync(EmptyApp app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<RenkeiDbContext>().Organizations
            .Select(body => body.Name).ToListAsync();
    }
}
