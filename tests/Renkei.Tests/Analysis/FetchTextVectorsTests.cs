using System.Diagnostics;
using Renkei.Analysis;
using Renkei.Tests.Support;

namespace Renkei.Tests.Analysis;

public sealed class FetchTextVectorsTests : IAsyncLifetime
{
    /// <summary>A second of patience, and what a busy machine adds.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(2.5);

    private EmbeddingServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await EmbeddingServer.StartAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [InlineData("", EmbeddingProtocol.OpenAi)]
    [InlineData("", EmbeddingProtocol.Ollama)]
    [InlineData("/v1/embeddings", null)]
    [InlineData("/api/embed", null)]
    public async Task Each_text_gets_its_vector_in_either_way_of_speaking(string path, EmbeddingProtocol? protocol)
    {
        var fetched = await FetchAsync(EmbeddingSettings.Of(_server.Address + path, "test", protocol)!, "定期船", "空き家", "", "定期船");

        Assert.Null(fetched.Failure);
        Assert.Equal(
            [[4, 1, 1], [1, 4, 1], [0, 0, 0], [4, 1, 1]], fetched.Vectors!.Select(vector => vector.ToArray()));
        Assert.Equal(["定期船", "空き家"], _server.Texts);
    }

    [Fact]
    public async Task Many_texts_go_in_batches_after_the_first()
    {
        var texts = Enumerable.Range(0, 200).Select(number => $"定期船{number}").ToArray();

        var fetched = await FetchAsync(Settings(), texts);

        Assert.Equal(200, fetched.Vectors!.Count);
        Assert.Equal(1, _server.Sizes[0]);
        Assert.InRange(_server.Sizes.Max(), 2, 64);
        Assert.Equal(200, _server.Sizes.Sum());
    }

    [Fact]
    public async Task A_long_text_is_cut_and_what_no_text_can_hold_is_sent_all_the_same()
    {
        var fetched = await FetchAsync(Settings(), new string('船', 5000), "片方だけの\uD800", string.Concat(Enumerable.Repeat("\U00020BB7", 1500)));

        Assert.Null(fetched.Failure);
        Assert.Equal(2000, _server.Texts[0].Length);
        Assert.All(_server.Texts, text => Assert.InRange(text.Length, 1, 2000));
    }

    [Fact]
    public async Task The_key_is_sent_and_nowhere_shown()
    {
        var settings = Settings() with { Key = "secret" };

        await FetchAsync(settings, "定期船");

        Assert.Equal("Bearer secret", _server.Authorization);
        Assert.DoesNotContain("secret", settings.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task A_server_that_hangs_is_given_up_after_a_second(int request)
    {
        _server.Hangs = number => number == request;

        await AssertFailureAsync("から1秒以内に返事がありません");
    }

    [Theory]
    [InlineData(500, "Internal Server Error", "が断りました（HTTP 500）")]
    [InlineData(302, "", "が断りました（HTTP 302）")]
    [InlineData(200, "", "の返事が読み取れません")]
    [InlineData(200, "null", "に0件のベクトルを返しました")]
    [InlineData(200, """{"data":[]}""", "1件の文章に0件のベクトルを返しました")]
    [InlineData(200, """{"data":[{"index":0,"embedding":[1]},{"index":1,"embedding":[1]}]}""", "1件の文章に2件のベクトルを返しました")]
    [InlineData(200, """{"data":[{"index":0,"embedding":[]}]}""", "空のベクトル")]
    [InlineData(200, """{"data":[{"index":0}]}""", "空のベクトル")]
    [InlineData(200, """{"data":[{"index":0,"embedding":[1,"NaN"]}]}""", "の返事に、数でない値があります")]
    [InlineData(200, """{"data":[{"index":0,"embedding":[1,NaN]}]}""", "の返事が読み取れません")]
    [InlineData(200, """{"data":[{"index":0,"embedding":[1,1e999]}]}""", "の返事に、数でない値があります")]
    public async Task A_wrong_answer_is_told_of(int status, string body, string reason)
    {
        _server.Instead = _ => (status, body);

        await AssertFailureAsync(reason);
    }

    [Fact]
    public async Task Vectors_of_two_dimensions_are_refused_within_an_answer_and_between_two()
    {
        _server.Place = text => text.StartsWith('2') ? [1, 2] : [1];
        await AssertFailureAsync("次元がそろっていません", Settings(), "10", "11", "20");

        _server.Place = text => text.StartsWith('1') ? [1, 2] : [1];
        await AssertFailureAsync("ベクトルの次元が変わります", Settings(), "10", "20");
    }

    [Fact]
    public async Task An_unknown_model_is_told_of() => await AssertFailureAsync(
        "が断りました（HTTP 404）", EmbeddingSettings.Of(_server.Address, "other", null)!);

    [Fact]
    public async Task A_server_that_takes_its_time_with_every_answer_is_given_up_at_the_limit_of_all()
    {
        _server.Place = text =>
        {
            Thread.Sleep(100);
            return EmbeddingServer.ByMatter(text);
        };
        var texts = Enumerable.Range(0, 50).Select(number => $"{number}").ToArray();

        await AssertFailureAsync("しか終わりません", Settings() with { Limit = TimeSpan.FromSeconds(0.5) }, texts);

        Assert.InRange(_server.Sizes.Sum(), 2, 49);
    }

    [Fact]
    public async Task Without_a_server_nothing_is_asked_and_nothing_said()
    {
        var fetched = await FetchAsync(EmbeddingSettings.Off, "定期船");

        Assert.Equal(TextVectors.None, fetched);
        Assert.True(fetched[0].IsEmpty);
    }

    [Fact]
    public async Task Who_leaves_the_page_stops_the_asking()
    {
        _server.Hangs = _ => true;
        using var left = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        using var client = new EmbeddingClient(Settings());

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => new FetchTextVectors(Settings(), client).ExecuteAsync(["定期船"], left.Token));
    }

    private EmbeddingSettings Settings() => EmbeddingSettings.Of(_server.Address, "test", null)!;

    private Task AssertFailureAsync(string reason) => AssertFailureAsync(reason, Settings());

    private static async Task AssertFailureAsync(string reason, EmbeddingSettings settings, params string[] texts)
    {
        var start = Stopwatch.GetTimestamp();
        var fetched = await FetchAsync(settings, texts is [] ? ["定期船", "空き家"] : texts);

        Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.Zero, Soon);
        Assert.Null(fetched.Vectors);
        Assert.StartsWith("意味の近さ（埋め込み）は使えなかったため、語句の近さだけで比べました（", fetched.Failure, StringComparison.Ordinal);
        Assert.Contains(reason, fetched.Failure, StringComparison.Ordinal);
    }

    private static async Task<TextVectors> FetchAsync(EmbeddingSettings settings, params string[] texts)
    {
        using var client = new EmbeddingClient(settings);
        return await new FetchTextVectors(settings, client).ExecuteAsync(texts, TestContext.Current.CancellationToken);
    }
}
