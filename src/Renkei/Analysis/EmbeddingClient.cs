using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Renkei.Analysis;

/// <summary>
/// Asks a server inside the network where its model places texts. Straight to the named address: no proxy, no redirection
/// takes the answers of the municipalities elsewhere.
/// </summary>
public sealed class EmbeddingClient : IEmbeddingGenerator<string, Embedding<float>>
{
    /// <summary>64 vectors of 4,096 numbers take about 6 MB of JSON.</summary>
    private const int LargestAnswer = 64 << 20;

    private readonly EmbeddingSettings _settings;
    private readonly HttpClient _http;

    public EmbeddingClient(EmbeddingSettings settings)
    {
        _settings = settings;
        var handler = new SocketsHttpHandler
        {
            UseProxy = false,
            AllowAutoRedirect = false,
            ConnectTimeout = settings.Patience,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        };
        _http = new HttpClient(handler) { Timeout = settings.Patience, MaxResponseContentBufferSize = LargestAnswer };
        if (settings.Key is { } key)
        {
            _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        }
    }

    private string Server => _settings.Endpoint!.GetLeftPart(UriPartial.Authority);

    /// <returns>As many as values, in their order; all of one dimension, every number finite.</returns>
    /// <exception cref="EmbeddingRefusedException">The server cannot be reached, is late, refuses, or answers amiss.</exception>
    public async Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        var texts = values.ToList();
        var answer = await AskAsync(texts, cancellationToken);
        var vectors = Vectors(answer);
        if (vectors.Count != texts.Count)
        {
            throw new EmbeddingRefusedException($"{Server} が、{texts.Count}件の文章に{vectors.Count}件のベクトルを返しました");
        }

        return Wrong(vectors) is { } fault
            ? throw new EmbeddingRefusedException($"{Server} の{fault}")
            : new GeneratedEmbeddings<Embedding<float>>(vectors.Select(vector => new Embedding<float>(vector!)));
    }

    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceKey is null && serviceType.IsInstanceOfType(this) ? this : null;

    public void Dispose() => _http.Dispose();

    private async Task<byte[]> AskAsync(List<string> texts, CancellationToken cancellation)
    {
        try
        {
            using var request = JsonContent.Create<object>(_settings.Protocol == EmbeddingProtocol.Ollama
                ? new { model = _settings.Model, input = texts, truncate = true }
                : new { model = _settings.Model, input = texts, encoding_format = "float" } as object);

            // Some servers do not read a body that comes in chunks.
            await request.LoadIntoBufferAsync(cancellation);
            using var response = await _http.PostAsync(_settings.Endpoint, request, cancellation);
            return response.IsSuccessStatusCode
                ? await response.Content.ReadAsByteArrayAsync(cancellation)
                : throw new EmbeddingRefusedException($"{Server} が断りました（HTTP {(int)response.StatusCode}）");
        }
        catch (OperationCanceledException late) when (!cancellation.IsCancellationRequested)
        {
            throw new EmbeddingRefusedException($"{Server} から{_settings.Patience.TotalSeconds:0.#}秒以内に返事がありません", late);
        }
        catch (HttpRequestException unreached)
        {
            throw new EmbeddingRefusedException($"{Server} につながりません", unreached);
        }
    }

    private List<float[]?> Vectors(byte[] answer)
    {
        try
        {
            return _settings.Protocol == EmbeddingProtocol.Ollama
                ? [.. JsonSerializer.Deserialize<OllamaAnswer>(answer, JsonSerializerOptions.Web)?.Embeddings ?? []]
                : [.. (JsonSerializer.Deserialize<OpenAiAnswer>(answer, JsonSerializerOptions.Web)?.Data ?? [])
                    .OfType<OpenAiItem>().OrderBy(item => item.Index).Select(item => item.Embedding)];
        }
        catch (JsonException fault)
        {
            throw new EmbeddingRefusedException($"{Server} の返事が読み取れません", fault);
        }
    }

    private static string? Wrong(List<float[]?> vectors) =>
        vectors.Exists(vector => vector is null or []) ? "返事に、空のベクトルがあります"
        : vectors.Exists(vector => vector!.Length != vectors[0]!.Length) ? "返事で、ベクトルの次元がそろっていません"
        : vectors.Exists(vector => !Array.TrueForAll(vector!, float.IsFinite)) ? "返事に、数でない値があります"
        : null;

    private sealed record OpenAiAnswer(OpenAiItem?[]? Data);

    private sealed record OpenAiItem(int Index, float[]? Embedding);

    private sealed record OllamaAnswer(float[]?[]? Embeddings);
}
