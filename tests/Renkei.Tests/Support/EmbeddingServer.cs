using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Renkei.Tests.Support;

/// <summary>A small server of embeddings on loopback, in both ways of speaking.</summary>
internal sealed class EmbeddingServer : IAsyncDisposable
{
    private readonly WebApplication _site;

    private EmbeddingServer(WebApplication site) => _site = site;

    /// <summary>Texts are placed by the matter they name.</summary>
    public static float[] ByMatter(string text) => text switch
    {
        _ when text.Contains('船') || text.Contains("フェリー", StringComparison.Ordinal) => [4, 1, 1],
        _ when text.Contains('家') || text.Contains("住まい", StringComparison.Ordinal) => [1, 4, 1],
        _ => [1, 1, 4],
    };

    public Func<string, float[]> Place { get; set; } = ByMatter;

    /// <summary>Answers to which requests, from 0, are held back until the caller gives up.</summary>
    public Func<int, bool> Hangs { get; set; } = _ => false;

    /// <summary>What is sent instead of an answer, by the number of the request.</summary>
    public Func<int, (int Status, string Body)?> Instead { get; set; } = _ => null;

    /// <summary>How many texts each request brought.</summary>
    public List<int> Sizes { get; } = [];

    public List<string> Texts { get; } = [];

    public string? Authorization { get; private set; }

    public string Address => _site.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();

    public static async Task<EmbeddingServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var server = new EmbeddingServer(builder.Build());
        server._site.MapPost("/v1/embeddings", http => server.AnswerAsync(http, vectors => new JsonObject
        {
            ["object"] = "list",
            ["data"] = new JsonArray([.. vectors.Index().Reverse().Select(vector => new JsonObject
            {
                ["index"] = vector.Index,
                ["embedding"] = JsonSerializer.SerializeToNode(vector.Item),
            })]),
        }));
        server._site.MapPost("/api/embed", http => server.AnswerAsync(http, vectors => new JsonObject
        {
            ["embeddings"] = JsonSerializer.SerializeToNode(vectors),
        }));
        await server._site.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    private async Task AnswerAsync(HttpContext http, Func<float[][], JsonObject> write)
    {
        var asked = await JsonNode.ParseAsync(http.Request.Body);
        var texts = asked!["input"]!.AsArray().Select(text => text!.GetValue<string>()).ToArray();
        var number = Sizes.Count;
        Sizes.Add(texts.Length);
        Texts.AddRange(texts);
        Authorization = http.Request.Headers.Authorization;
        if (Hangs(number))
        {
            await Task.Delay(Timeout.Infinite, http.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
            return;
        }

        var (status, body) = asked["model"]!.GetValue<string>() != "test" ? (404, "no such model")
            : Instead(number) ?? (200, write(Array.ConvertAll(texts, text => Place(text))).ToJsonString());
        http.Response.StatusCode = status;
        await http.Response.WriteAsync(body);
    }
}
