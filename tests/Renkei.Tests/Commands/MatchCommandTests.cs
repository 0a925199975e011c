using System.Globalization;
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
    private const string Question = """{"id":"b","text":"移動販売　定期船の運賃"}""";

    private readonly string _folder = Directory.CreateTempSubdirectory("renkei-match-").FullName;

    [Fact]
    public async Task Each_query_in_its_order_gets_its_documents_best_first_with_rank_and_score()
    {
        var run = await MatchAsync(Cases, $"{Needs}\n{Question}");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("2件の文書から、2件の質問に合うものを探しました。", run.Error, StringComparison.Ordinal);
        var lines = await LinesAsync();
        Assert.All(lines, line => Assert.Matches(@"\A(a|b)\t(ferry|2)\t\d+\t\d+\.\d{6}\z", line));
        var rows = lines.Select(line => line.Split('\t')).ToList();
        Assert.Equal([("a", "2", "1"), ("b", "ferry", "1"), ("b", "2", "2")], rows.Select(row => (row[0], row[1], row[2])));
        var scores = rows.ConvertAll(row => double.Parse(row[3], CultureInfo.InvariantCulture));
        Assert.True(scores[1] > scores[2] && scores[2] > 0 && scores[0] > 0, string.Join(' ', scores));
    }

    [Theory]
    [InlineData(1, "--top", "1")]
    [InlineData(100)]
    [InlineData(101, "--top", "200")]
    [InlineData(5, "--like", "--top", "5")]
    public async Task As_many_documents_come_for_each_query_as_are_asked_for_100_without_a_number(int each, params string[] options)
    {
        var many = string.Join(
            '\n', Enumerable.Range(0, 101).Select(number => $$"""{"id":{{number}},"text":"移動販売の事例{{number}}"}"""));

        await MatchAsync(many, $"{Needs}\n{Question}", options);

        Assert.Equal(
            new[] { "a", "b" }.SelectMany(id => Enumerable.Range(1, each).Select(rank => (id, $"{rank}"))),
            (await LinesAsync()).Select(line => line.Split('\t')).Select(row => (row[0], row[2])));
    }

    [Fact]
    public async Task Queries_as_whole_documents_find_other_things_than_questions_do()
    {
        const string Plans = """
            {"id":"plan","text":"2018年の計画"}
            {"id":"shop","text":"移動販売の計画"}
            """;

        await MatchAsync(Plans, """{"id":"a","text":"2018"}""");
        var asked = await LinesAsync();
        await MatchAsync(Plans, """{"id":"a","text":"2018"}""", "--like");

        Assert.StartsWith("a\tplan\t1\t", Assert.Single(asked), StringComparison.Ordinal);
        Assert.Empty(await LinesAsync());
    }

    [Fact]
    public async Task An_operator_says_which_words_mean_the_same()
    {
        var synonyms = File("言い換え.tsv", "定期船\t連絡船\n");

        var run = await MatchAsync(Cases, """{"id":"a","text":"連絡船"}""", "--synonyms", synonyms);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("a\tferry\t1\t", Assert.Single(await LinesAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Compressed_files_give_the_same()
    {
        await MatchAsync(Cases, Needs);
        var plain = await LinesAsync();

        var run = await CommandRun.OfAsync(
            "match", "--out", Path("結果.tsv"), "--documents", await PackedAsync("事例.jsonl.gz", Cases),
            "--queries", await PackedAsync("質問.jsonl.gz", Needs));

        Assert.Equal(0, run.ExitCode);
        Assert.NotEmpty(plain);
        Assert.Equal(plain, await LinesAsync());
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

    private Task<string[]> LinesAsync() =>
        System.IO.File.ReadAllLinesAsync(Path("結果.tsv"), TestContext.Current.CancellationToken);

    private async Task<string> PackedAsync(string name, string content)
    {
        await using var gzip = new GZipStream(System.IO.File.Create(Path(name)), CompressionLevel.Fastest);
        await gzip.WriteAsync(Encoding.UTF8.GetBytes(content), TestContext.Current.CancellationToken);
        return Path(name);
    }

    private string Path(string name) => System.IO.Path.Combine(_folder, name);

    private string File(string name, string content)
    {
        System.IO.File.WriteAllText(Path(name), content, Encoding.UTF8);
        return Path(name);
    }
}
