using Renkei.Web.Commands;

namespace Renkei.Tests.Commands;

public sealed class SetupCommandTests : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"renkei_setup_{Guid.NewGuid():N}");

    [Fact]
    public async Task A_prefecture_is_set_up_once()
    {
        var first = await CommandRun.OfAsync("setup", "--prefecture", "05", "--data", _folder, "--from", "H30.4.1");
        var second = await CommandRun.OfAsync("setup", "--prefecture", "06", "--data", _folder);

        Assert.Equal((0, CommandLine.Refused), (first.ExitCode, second.ExitCode));
        Assert.Contains("秋田県と25市町村を登録しました（平成30年4月1日から）", first.Output, StringComparison.Ordinal);
        Assert.Contains("都道府県はすでに登録されています", second.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("その都道府県はありません。", "setup", "--prefecture", "48")]
    [InlineData("日付「いつか」を読み取れません。", "setup", "--prefecture", "05", "--from", "いつか")]
    public async Task A_mistake_is_explained(string sentence, params string[] args)
    {
        var run = await CommandRun.OfAsync([.. args, "--data", _folder]);

        Assert.Equal(CommandLine.Refused, run.ExitCode);
        Assert.Contains(sentence, run.Error, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }
}
