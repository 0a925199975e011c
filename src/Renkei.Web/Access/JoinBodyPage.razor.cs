using Microsoft.AspNetCore.Components;
using Renkei.Access;
using Renkei.Calendar;

namespace Renkei.Web.Access;

public sealed partial class JoinBodyPage(JoinBody join)
{
    private BodyPosts? _posts;
    private DateOnly _today;

    [SupplyParameterFromQuery]
    public string? Body { get; set; }

    private string Back => $"/accounts?body={_posts!.Body.Code}";

    protected override async Task<bool> FindAsync()
    {
        _today = Now.DateInJapan();
        var kept = await KeptBodies.LoadAsync(Db, Actor, FiscalYear.Of(_today), Cancellation);
        if (kept.Find(Body) is not { } body)
        {
            return false;
        }

        _posts = await BodyPosts.LoadAsync(Db, Actor, body.Id, _today, Cancellation);
        return true;
    }

    private async Task JoinAsync()
    {
        if (Http.Day("from", out var mistake) is not { } from)
        {
            Refuse(mistake);
            return;
        }

        await DoAsync(
            () => join.ExecuteAsync(_posts!.Body.Id, Sent("login"), Http.Post(), from, Cancellation), Back, "職を加えました");
    }
}
