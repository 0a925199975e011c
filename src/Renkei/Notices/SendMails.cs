using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Renkei.Data;

namespace Renkei.Notices;

/// <summary>
/// Hands waiting mails to the server, over one connection. Work of its own beside the outbox, so that a server that
/// does not answer holds up nothing else. What fails waits twice as long each time.
/// </summary>
public sealed class SendMails(
    MailSettings settings, IServiceScopeFactory scopes, TimeProvider clock, ILogger<SendMails> log) : IPeriodicWork
{
    private const int AtOnce = 50;

    public static TimeSpan Every => TimeSpan.FromSeconds(10);

    public async Task RunAsync(CancellationToken cancellation)
    {
        if (!settings.IsOn || await WaitingAsync(cancellation) is not { Count: > 0 } waiting)
        {
            return;
        }

        using var server = new SmtpClient { Timeout = (int)settings.Patience.TotalMilliseconds };
        foreach (var id in waiting)
        {
            if (!await TrySendAsync(server, id, cancellation) && !server.IsConnected)
            {
                break;
            }
        }

        if (server.IsConnected)
        {
            await server.DisconnectAsync(quit: true, cancellation);
        }
    }

    private async Task<List<Guid>> WaitingAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var now = clock.GetUtcNow();
        return await scope.ServiceProvider.GetRequiredService<RenkeiDbContext>().NoticeMails
            .Where(mail => mail.SentAt == null && mail.RetryAt <= now)
            .OrderBy(mail => mail.RetryAt).ThenBy(mail => mail.Id)
            .Select(mail => mail.Id).Take(AtOnce).ToListAsync(cancellation);
    }

    private async Task<bool> TrySendAsync(SmtpClient server, Guid id, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RenkeiDbContext>();
        var mail = await db.NoticeMails.SingleAsync(one => one.Id == id, cancellation);
        mail.Attempt(clock.GetUtcNow());
        await db.SaveChangesAsync(cancellation);
        try
        {
            var notice = await db.Notices.AsNoTracking().SingleAsync(one => one.Id == mail.NoticeId, cancellation);
            var recipient = await db.Organizations.Where(one => one.Id == notice.RecipientId)
                .Select(one => one.Name).SingleAsync(cancellation);
            await ConnectAsync(server, cancellation);
            await server.SendAsync(NoticeLetter.Write(mail, notice, recipient, settings), cancellation);
            mail.Sent(clock.GetUtcNow());
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            log.LogWarning("A mail could not be sent: {Reason}", failure.Message);
            mail.Failed(failure.Message, clock.GetUtcNow());
        }

        await db.SaveChangesAsync(cancellation);
        return mail.SentAt is not null;
    }

    private async Task ConnectAsync(SmtpClient server, CancellationToken cancellation)
    {
        if (server.IsConnected)
        {
            return;
        }

        var security = settings.UsesStartTls ? SecureSocketOptions.StartTls : SecureSocketOptions.None;
        await server.ConnectAsync(settings.Host, settings.Port, security, cancellation);
        if (settings.User is { } user)
        {
            await server.AuthenticateAsync(user, settings.Password ?? "", cancellation);
        }
    }
}
