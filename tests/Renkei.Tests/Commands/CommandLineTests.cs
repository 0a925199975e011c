using Renkei.Web.Commands;

namespace Renkei.Tests.Commands;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("help")]
    [InlineData("--help")]
    [InlineData("raed")]
    public void A_word_or_a_call_for_help_is_for_the_command_line(string word) =>
        Assert.True(CommandLine.Knows([word]));

    [Theory]
    [InlineData]
    [InlineData("--urls", "http://127.0.0.1:5080")]
    [InlineData("--no-sample")]
    public void No_word_or_options_alone_start_the_site(params string[] args) =>
        Assert.False(CommandLine.Knows(args));

    [Fact]
    public async Task Help_names_every_command_with_an_example()
    {
        var run = await CommandRun.OfAsync("help");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("./run help", run.Output, StringComparison.Ordinal);
        Assert.Contains("例: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("--no-sample", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("help", "help")]
    [InlineData("help", "--help")]
    public async Task The_help_of_one_command_is_in_Japanese(params string[] args)
    {
        var run = await CommandRun.OfAsync(args);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("使い方:", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Show help", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("「raed」というコマンドはありません。", "raed")]
    [InlineData("「raed」というコマンドはありません。", "help", "raed")]
    public async Task A_mistake_is_explained_and_ends_with_2(string sentence, params string[] args)
    {
        var run = await CommandRun.OfAsync(args);

        Assert.Equal(CommandLine.Refused, run.ExitCode);
        Assert.Contains(sentence, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }
}
