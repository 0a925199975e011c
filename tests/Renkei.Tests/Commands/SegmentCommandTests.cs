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
    public async Task Own_words_stay_whole_and_long_ones_fall_apart_when_asked()
    {
        await File.WriteAllTextAsync(_file, "関西国際空港の若者還流策", Encoding.UTF8, TestContext.Current.CancellationToken);
        var words = $"{_file}.tsv";
        await File.WriteAllTextAsync(words, "若者還流策\n", Encoding.UTF8, TestContext.Current.CancellationToken);

        var run = await CommandRun.OfAsync("segment", _file, "--words", words, "--search");

        Assert.Equal(
            ["関西", "国際", "空港", "の", "若者還流策", "EOS", ""],
            run.Output.Split('\n').Select(line => line.Split('\t')[0]));
    }

    [Fact]
    public async Task A_line_without_a_word_is_named()
    {
        await File.WriteAllTextAsync(_file, "若者還流策\n二 語\n", Encoding.UTF8, TestContext.Current.CancellationToken);

        var run = await CommandRun.OfAsync("segment", _file, "--words", _file);

        Assert.Equal(CommandLine.Refused, run.ExitCode);
        Assert.Contains("2行目に語がないか", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_encoding_is_refused()
    {
        await File.WriteAllBytesAsync(_file, [0x8e, 0x96], TestContext.Current.CancellationToken);

        var run = await CommandRun.OfAsync("segment", _file);

        Assert.Equal(CommandLine.Refused, run.ExitCode);
        Assert.Contains("文字コードがUTF-8ではありません。", run.Error, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        File.Delete(_file);
        File.Delete($"{_file}.tsv");
    }
}
