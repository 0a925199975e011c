using System.Text;
using Renkei.Web.Commands;

namespace Renkei.Tests.Commands;

public sealed class SegmentCommandTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    [Fact]
    public async Task A_word_stands_on_a_line_and_EOS_ends_a_line_of_the_text()
    {
        await File.WriteAllTextAsync(_file, "雪が降る\n\n", Encoding.UTF8, TestContext.Current.CancellationToken);

        var run = await CommandRun.OfAsync("segment", _file);

        Assert.Equal(0, run.ExitCode);
        var lines = run.Output.Split('\n');
        Assert.Equal("雪\t名詞,一般,*,*,*,*,雪,ユキ", lines[0]);
        Assert.Equal(["EOS", "EOS", ""], lines[3..]);
    }

    [Fact]
    public async Task Another_encoding_is_refused()
    {
        await File.WriteAllBytesAsync(_file, [0x8e, 0x96], TestContext.Current.CancellationToken);

        var run = await CommandRun.OfAsync("segment", _file);

        Assert.Equal(CommandLine.Refused, run.ExitCode);
        Assert.Contains("文字コードがUTF-8ではありません。", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => File.Delete(_file);
}
