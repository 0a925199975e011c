using Renkei.Tests.Support;

namespace Renkei.Tests.Commands;

public sealed class EmbeddingOptionTests : IAsyncLifetime
{
    private const string Posts =
        """
        id,本文
        1,定期船の欠航
        2,空き家の増加
        3,フェリーの運賃
        4,住まいの不足
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("renkei-embeddings-").FullName;
    private EmbeddingServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await EmbeddingServer.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [InlineData("openai")]
    [InlineData("ollama")]
    public async Task A_model_decides_which_texts_stand_together(string kind)
    {
        var run = await GroupAsync("--embeddings", _server.Address, "--model", "test", "--embeddings-kind", kind);

        var groups = run.Output.Split('\n')[1..5].Select(line => line.Split(',')[1]).ToList();
        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("使えなかった", run.Error, StringComparison.Ordinal);
        Assert.Equal((groups[0], groups[1]), (groups[2], groups[3]));
        Assert.NotEqual(groups[0], groups[1]);
    }

    [Fact]
    public async Task A_failing_server_is_told_of_and_the_words_decide()
    {
        _server.Instead = _ => (500, "");

        var run = await GroupAsync("--embeddings", _server.Address, "--model", "test");
        var alone = await GroupAsync();

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("語句の近さだけで比べました", run.Error, StringComparison.Ordinal);
        Assert.Equal(alone.Output, run.Output);
    }

    [Theory]
    [InlineData("--model でモデルの名前も指定してください", "--embeddings", "http://127.0.0.1:1")]
    [InlineData("「--embeddings ftp://a」は使えません", "--embeddings", "ftp://a", "--model", "m")]
    [InlineData("--embeddings-kind の値「x」は使えません", "--embeddings", "http://127.0.0.1:1", "--model", "m", "--embeddings-kind", "x")]
    public async Task A_wrong_option_is_refused(string message, params string[] options)
    {
        var run = await GroupAsync(options);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_finds_documents_for_queries()
    {
        var documents = Write("事例.jsonl", """
            {"id":"ferry","text":"定期船の更新"}
            {"id":"house","text":"空き家の解体"}
            """);
        var queries = Write("質問.jsonl", """{"id":"q","text":"住まい"}""");
        var found = Path.Combine(_folder, "結果.tsv");

        var run = await CommandRun.OfAsync(
            "match", "--documents", documents, "--queries", queries, "--out", found, "--embeddings", _server.Address, "--model", "test");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("q\thouse\t1\t", await File.ReadAllTextAsync(found, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--words", "二 語\n", "の1行目に語がないか")]
    [InlineData("--synonyms", "定期船\n", "の1行目に語が2つありません")]
    public async Task A_bad_line_of_a_table_is_refused_by_its_number(string option, string table, string message)
    {
        var run = await GroupAsync(option, Write("表.tsv", table));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_operator_s_synonyms_decide_which_texts_stand_together()
    {
        var run = await GroupAsync("--synonyms", Write("言い換え.tsv", "定期船\tフェリー\n空き家\t住まい\n"));

        var groups = run.Output.Split('\n')[1..5].Select(line => line.Split(',')[1]).ToList();
        Assert.Equal((groups[0], groups[1]), (groups[2], groups[3]));
    }

    private Task<CommandRun> GroupAsync(params string[] options) =>
        CommandRun.OfAsync(["group", Write("意見.csv", Posts), "--text", "本文", "--groups", "2", .. options]);

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
