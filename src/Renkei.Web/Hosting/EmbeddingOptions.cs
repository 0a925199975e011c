using Renkei.Analysis;

namespace Renkei.Web.Hosting;

/// <summary>The language model, from <c>--embeddings URL</c> and its companions or RENKEI_EMBEDDINGS and so on. The key never stands on the command line.</summary>
internal static class EmbeddingOptions
{
    public static readonly string[] Known =
        ["--embeddings", "--embeddings-model", "--embeddings-kind", "--embeddings-key-file"];

    /// <summary>Somebody looks at the page meanwhile.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    /// <exception cref="SiteRefusedException">Something is missing, or cannot be used.</exception>
    public static EmbeddingSettings From(IConfiguration configuration)
    {
        if (Value(configuration, "embeddings") is not { } address)
        {
            return EmbeddingSettings.Off;
        }

        var model = Value(configuration, "embeddings-model")
            ?? throw new SiteRefusedException("「--embeddings-model」にモデルの名前を指定してください。");
        var settings = EmbeddingSettings.Of(address, model, ProtocolOf(Value(configuration, "embeddings-kind")))
            ?? throw new SiteRefusedException(
                $"「--embeddings {address}」は使えません。「http://127.0.0.1:11434」のように書いてください。");
        return settings with { Key = KeyOf(configuration), Limit = Limit };
    }

    private static EmbeddingProtocol? ProtocolOf(string? kind) => kind switch
    {
        null => null,
        "openai" => EmbeddingProtocol.OpenAi,
        "ollama" => EmbeddingProtocol.Ollama,
        _ => throw new SiteRefusedException($"「--embeddings-kind {kind}」は使えません。openai か ollama を指定してください。"),
    };

    private static string? KeyOf(IConfiguration configuration)
    {
        if (Value(configuration, "embeddings-key-file") is not { } file)
        {
            return configuration["embeddings_key"];
        }

        return File.Exists(file)
            ? File.ReadAllText(file).Trim()
            : throw new SiteRefusedException($"「--embeddings-key-file {file}」のファイルがありません。");
    }

    /// <summary>Names in the environment have no hyphens: RENKEI_EMBEDDINGS_MODEL.</summary>
    private static string? Value(IConfiguration configuration, string name) =>
        configuration[name] ?? configuration[name.Replace('-', '_')];
}
