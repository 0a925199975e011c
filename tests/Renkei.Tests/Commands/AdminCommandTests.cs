using Renkei.Web.Commands;

namespace Renkei.Tests.Commands;

public sealed class AdminCommandTests : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"renkei_admin_{Guid.NewGuid():N}");

    [Fact]
    public async Task The_first_administrator_is_made_once_and_can_get_a_new_code()
    {
        var early = await RunAsync("create", "--login", "kanri", "--name", "管理担当");
        await CommandRun.OfAsync("setup", "--prefecture", "05", "--data", _folder, "--from", "H30.4.1");
        var first = await RunAsync("create", "--login", "kanri", "--name", "管理担当");
        var second = await RunAsync("create", "--login", "other", "--name", "別の方");
        var reset = await RunAsync("reset", "--login", "kanri");
        var unknown = await RunAsync("reset", "--login", "nobody");
        var nameless = await RunAsync("create", "--login", "kanri");

        Assert.Equal(
            [CommandLine.Refused, 0, CommandLine.Refused, 0, CommandLine.Refused, CommandLine.Refused],
            new[] { early, first, second, reset, unknown, nameless }.Select(run => run.ExitCode));
        Assert.Contains("./run setup", early.Error, StringComparison.Ordinal);
        Assert.Matches("初回コード　　[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}", first.Output);
        Assert.Contains("システム管理者はすでにいます", second.Error, StringComparison.Ordinal);
        Assert.Matches("初回コード　　[2-9A-Z]{4}-", reset.Output);
        Assert.Contains("nobody", unknown.Error, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    private Task<CommandRun> RunAsync(params string[] args) => CommandRun.OfAsync(["admin", .. args, "--data", _folder]);
}
