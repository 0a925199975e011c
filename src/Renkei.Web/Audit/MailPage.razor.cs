using Microsoft.AspNetCore.Components;
using Renkei.Notices;

namespace Renkei.Web.Audit;

public sealed partial class MailPage(RetryMail retry)
{
    private MailBoard? _board;

    [Inject]
    public required MailSettings Settings { get; set; }

    protected override async Task<bool> FindAsync()
    {
        _board = await MailBoard.LoadAsync(Db, Cancellation);
        return true;
    }

    private Task RetryAsync() => DoAsync(
        () => retry.ExecuteAsync(Guid.TryParse(Sent("mail"), out var id) ? id : Guid.Empty, Cancellation),
        "/audit/mail", "もう一度送ります", "まもなく送ります。届けられなかったときは、またここに出ます。");
}
