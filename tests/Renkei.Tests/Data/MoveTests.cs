using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Renkei.Audit;
using Renkei.Data;
using Renkei.Sample;
using Renkei.Tests.Commands;
using Renkei.Tests.Support;
using Renkei.Web.Commands;

namespace Renkei.Tests.Data;

/// <summary>From SQLite to PostgreSQL, with everything that the sample year has. Runs where there is a PostgreSQL.</summary>
public sealed class MoveTests
{
    [Fact]
    public async Task The_sample_year_moves_whole_and_its_chain_still_holds()
    {
        Assert.SkipUnless(TestDatabase.IsPostgres, "Needs a PostgreSQL.");
        var folder = Path.Combine(Path.GetTempPath(), $"renkei_move_{Guid.NewGuid():N}");
        var from = new DataSettings(folder);
        await using var source = Services(from);
        await InScopeAsync(source, db => db.Database.MigrateAsync());
        await new MakeSampleYear(from).ExecuteAsync(new Progress<string>());
        await InScopeAsync(source, async db =>
        {
            db.Installations.Add(new Renkei.Organizations.Installation(isSample: true, DateTimeOffset.UnixEpoch));
            await db.SaveChangesAsync();
            await new LinkAuditEntries(db).ExecuteAsync(default);
        });
        var empty = await TestDatabase.CreateAsync();

        var moved = await CommandRun.OfAsync("move", "--to", empty.Settings.Postgres!, "--data", folder);
        var again = await CommandRun.OfAsync("move", "--to", empty.Settings.Postgres!, "--data", folder);

        Assert.True(moved.ExitCode == 0, moved.Error);
        Assert.Contains("鎖はつながっています", moved.Output, StringComparison.Ordinal);
        Assert.Equal(CommandLine.Refused, again.ExitCode);
        await using var target = Services(empty.Settings);
        Assert.Equal(await FiguresAsync(source), await FiguresAsync(target));
        await InScopeAsync(target, async db =>
        {
            db.DataProtectionKeys.Add(new() { FriendlyName = "次の番号" });
            await db.SaveChangesAsync();
        });
        await empty.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private static ServiceProvider Services(DataSettings settings) =>
        new ServiceCollection().AddLogging().AddRenkei(settings).BuildServiceProvider();

    private static Task<string> FiguresAsync(ServiceProvider services) => InScopeAsync(services, async db => string.Join(' ',
        await db.Needs.CountAsync(), await db.Replies.CountAsync(), await db.AuditValues.CountAsync(),
        await db.Needs.OrderBy(need => need.Id).Select(need => need.Number).LastAsync(),
        await db.AuditEntries.MaxAsync(entry => entry.At),
        string.Concat((await db.SubmittedNeeds.OrderBy(need => need.Id).Take(40).Select(need => need.Request).ToListAsync()))));

    private static async Task<T> InScopeAsync<T>(ServiceProvider services, Func<RenkeiDbContext, Task<T>> work)
    {
        await using var scope = services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<RenkeiDbContext>());
    }

    private static Task InScopeAsync(ServiceProvider services, Func<RenkeiDbContext, Task> work) =>
        InScopeAsync<object?>(services, async db => { await work(db); return null; });
}
