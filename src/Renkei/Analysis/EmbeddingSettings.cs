namespace Renkei.Analysis;

/// <summary>The language model that tells how near texts are in meaning. Off unless the operator named a server.</summary>
/// <param name="Endpoint">Where requests go, path included; null when off.</param>
/// <param name="Model">The model's name at the server.</param>
public sealed record EmbeddingSettings(Uri? Endpoint, string Model, EmbeddingProtocol Protocol)
{
    public static readonly EmbeddingSettings Off = new(null, "", default);

    /// <summary>Sent as a bearer token; null for a server that asks for none.</summary>
    public string? Key { get; init; }

    /// <summary>How long one answer is waited for.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long all answers together are waited for.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromSeconds(60);

    public bool IsOn => Endpoint is not null;

    /// <summary>From an address with or without a path; the path of the protocol is added to an address without one.</summary>
    /// <returns>Null when it is no http address.</returns>
    public static EmbeddingSettings? Of(string address, string model, EmbeddingProtocol? protocol)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
        {
            return null;
        }

        var spoken = protocol
            ?? (uri.AbsolutePath.EndsWith("/api/embed", StringComparison.Ordinal) ? EmbeddingProtocol.Ollama : EmbeddingProtocol.OpenAi);
        var usual = spoken == EmbeddingProtocol.Ollama ? "/api/embed" : "/v1/embeddings";
        return new EmbeddingSettings(uri.AbsolutePath == "/" ? new Uri(uri, usual) : uri, model, spoken);
    }

    /// <summary>Without the key, so that no log can hold it.</summary>
    public override string ToString() => IsOn ? $"{Model} at {Endpoint}" : "off";
}
