using System.Net;
using System.Net.Sockets;
using MimeKit;

namespace Renkei.Tests.Support;

/// <summary>A small SMTP server on loopback that takes every mail and keeps it.</summary>
internal sealed class MailSink : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Task _serving;

    public MailSink()
    {
        _listener.Start();
        _serving = ServeAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public List<MimeMessage> Mails { get; } = [];

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _serving;
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync();
                await TalkAsync(client.GetStream());
            }
        }
        catch (Exception stopped) when (stopped is SocketException or ObjectDisposedException or IOException)
        {
        }
    }

    private async Task TalkAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream);
        await using var writer = new StreamWriter(stream) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 sink");
        while (await reader.ReadLineAsync() is { } line && line != "QUIT")
        {
            await writer.WriteLineAsync(line == "DATA" ? "354 go on" : "250 ok");
            if (line == "DATA")
            {
                await TakeAsync(reader);
                await writer.WriteLineAsync("250 taken");
            }
        }

        await writer.WriteLineAsync("221 bye");
    }

    private async Task TakeAsync(StreamReader reader)
    {
        var mail = new MemoryStream();
        while (await reader.ReadLineAsync() is { } line && line != ".")
        {
            mail.Write(System.Text.Encoding.UTF8.GetBytes((line.StartsWith('.') ? line[1..] : line) + "\r\n"));
        }

        mail.Position = 0;
        Mails.Add(await MimeMessage.LoadAsync(mail));
    }
}
