using System.IO.Compression;
using System.Text;
using Renkei.Web.Commands;

namespace Renkei.Tests.Commands;

public sealed class MatchCommandTests : IDisposable
{
    private const string Cases =
        """
        {"id":"ferry","title":"離島航路の維持","text":"定期船の運賃を助成した。"}

        {"id":2,"title":null,"text":"移動販売車の購入費を補助した。","field":"福祉"}
        """;

    private const string Needs = """{"id":"a","text":"高齢者のための移動販売を続けたい。"}""";

    private readonly string _folder = Directory.CreateTempSubdirectory("renkei-match-").FullName;

    [Theory]
    [InlineData]
    [InlineData("--like")]
    [InlineData("--top", "1")]
    public async Task Each_query_gets_its_documents_best_first(params string[] options)
    {
        var run = await MatchAsync(Cases, Needs, options);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("2件の文書から、1件の質問に合うものを探しました。", run.Error, StringComparison.Ordinal);
        var first = (await System.IO.File.ReadAllLinesAsync(Path("結果.tsv"), TestContext.Current.CancellationToken))[0];
        Assert.StartsWith("a\t2\t1\t", first, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_operator_says_which_words_mean_the_same()
    {
        var synonyms = File("言い換え.tsv", "定期船\t連絡船\n");

        var run = await MatchAsync(Cases, """{"id":"a","text":"連絡船"}""", "--synonyms", synonyms);

        Assert.Equal(0, run.ExitCode);
        var found = await System.IO.File.ReadAllLinesAsync(Path("結果.tsv"), TestContext.Current.CancellationToken);
        Assert.StartsWith("a\tferry\t1\t", Assert.Single(found), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Compressed_files_are_read_too()
    {
        await using (var gzip = new GZipStream(System.IO.File.Create(Path("事例.jsonl.gz")), CompressionLevel.Fastest))
        {
            await gzip.WriteAsync(Encoding.UTF8.GetBytes(Cases), TestContext.Current.CancellationToken);
        }

        var run = await CommandRun.OfAsync(
            "match", "--documents", Path("事例.jsonl.gz"), "--queries", File("質問.jsonl", Needs), "--out", Path("結果.tsv"));

        Assert.Equal(0, run.ExitCode);
    }

    [Theory]
    [InlineData("の2行目がJSONとして読めません。", "{\"id\":\"1\",\"text\":\"あ\"}\n{\"id\":")]
    [InlineData("の1行目に「text」がありません。", "{\"id\":\"1\"}")]
    [InlineData("の1行目に「id」がありません。", "[1]")]
    [InlineData("の1行目の「text」が文字列ではありません。", "{\"id\":\"1\",\"text\":[]}")]
    [InlineData("の1行目のidが空か、", "{\"id\":\"\",\"text\":\"あ\"}")]
    [InlineData("の1行目のidが空か、", "{\"id\":\"a\\tb\",\"text\":\"あ\"}")]
    [InlineData("の3行目のid「1」は、1行目にもあります。", "{\"id\":\"1\",\"text\":\"あ\"}\n\n{\"id\":\"1\",\"text\":\"い\"}")]
    [InlineData("の1行目の「text」に、文字にならない符号があります。", "{\"id\":\"1\",\"text\":\"\\ud800\"}")]
    [InlineData("に1件もありません。", "\n")]
    public async Task A_bad_line_is_named_by_its_number(string sentence, string documents)
    {
        var run = await MatchAsync(documents, Needs);

        Assert.Equal(CommandLine.Refused, run.ExitCode);
        Assert.Contains(sentence, run.Error, StringComparison.Ordinal);
        Assert.False(System.IO.File.Exists(Path("結果.tsv")));
    }

    [Theory]
    [InlineData("事例.jsonl.gz", new byte[] { 1, 2, 3 }, "gzip形式ではありません。")]
    [InlineData("事例.jsonl", new byte[] { 0x8e, 0x96 }, "文字コードがUTF-8ではありません。")]
    public async Task A_file_of_another_kind_is_refused(string name, byte[] bytes, string sentence)
    {
        await System.IO.File.WriteAllBytesAsync(Path(name), bytes, TestContext.Current.CancellationToken);

        var run = await CommandRun.OfAsync("match", "--documents", Path(name), "--queries", Path(name), "--out", Path("結果.tsv"));

        Assert.Equal(CommandLine.Refused, run.ExitCode);
        Assert.Contains(sentence, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_below_1_is_refused()
    {
        var run = await MatchAsync(Cases, Needs, "--top", "0");

        Assert.Equal(CommandLine.Refused, run.ExitCode);
        Assert.Contains("--top の値「0」は使えません。", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private Task<CommandRun> MatchAsync(string documents, string queries, params string[] options) => CommandRun.OfAsync(
        ["match", "--documents", File("事例.jsonl", documents), "--queries", File("質問.jsonl", queries), "--out", Path("結果.tsv"), .. options]);

    private string Path(string name) => System.IO.Path.Combine(_folder, name);

    private string File(string name, string content)
    {
        System.IO.File.WriteAllText(Path(name), content, Encoding.UTF8);
        return Path(name);
    }
}
