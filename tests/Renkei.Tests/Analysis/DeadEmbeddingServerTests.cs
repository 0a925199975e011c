using System.Net;
using System.Net.Sockets;
using Renkei.Analysis;

namespace Renkei.Tests.Analysis;

/// <summary>Whatever a server does instead of answering, the words decide within a second.</summary>
public sealed class DeadEmbeddingServerTests : IDisposable
{
    // Held until the end: a connection that the collector closes would be an answer.
    private readonly List<TcpClient> _clients = [];
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();

    public DeadEmbeddingServerTests() => _listener.Start();

    [Fact]
    public async Task A_closed_port_is_told_of()
    {
        var address = Address;
        _listener.Stop();

        await AssertToldAsync(address, "につながりません");
    }

    [Fact]
    public async Task A_port_that_takes_the_question_and_says_nothing_is_told_of()
    {
        _ = ServeAsync(_ => Task.Delay(Timeout.Infinite, _end.Token));

        await AssertToldAsync(Address, "から1秒以内に返事がありません");
    }

    [Fact]
    public async Task An_answer_that_comes_letter_by_letter_is_told_of()
    {
        _ = ServeAsync(async stream =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n"u8.ToArray(), _end.Token);
            while (true)
            {
                await stream.WriteAsync(new byte[] { (byte)' ' }, _end.Token);
                await Task.Delay(50, _end.Token);
            }
        });

        await AssertToldAsync(Address, "から1秒以内に返事がありません");
    }

    public void Dispose()
    {
        _end.Cancel();
        _clients.ForEach(client => client.Dispose());
        _listener.Dispose();
        _end.Dispose();
    }

    private string Address => $"http://{_listener.LocalEndpoint}";

    private async Task ServeAsync(Func<NetworkStream, Task> answer)
    {
        while (true)
        {
            var client = await _listener.AcceptTcpClientAsync(_end.Token);
            _clients.Add(client);
            _ = answer(client.GetStream());
        }
    }

    private static async Task AssertToldAsync(string address, string reason)
    {
        var settings = EmbeddingSettings.Of(address, "test", null)!;
        using var client = new EmbeddingClient(settings);

        var fetched = await new FetchTextVectors(settings, client)
            .ExecuteAsync(["定期船"], TestContext.Current.CancellationToken);

        Assert.Equal(TimeSpan.FromSeconds(1), settings.Patience);
        Assert.Null(fetched.Vectors);
        Assert.Contains(reason, fetched.Failure, StringComparison.Ordinal);
    }
}
