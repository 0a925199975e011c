using Microsoft.AspNetCore.Components;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Insights;

namespace Renkei.Web.Home;

public sealed partial class HomePage(RenkeiDbContext db, CurrentActor current, TimeProvider clock)
{
    private HomeBoard? _board;
    private IReadOnlyList<PublishedYear>? _published;
    private DateOnly _today;

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    private Actor Actor => current.Actor;

    protected override async Task OnInitializedAsync()
    {
        var now = clock.GetUtcNow();
        _today = now.DateInJapan();
        if (Actor.IsSignedIn)
        {
            _board = await HomeBoard.LoadAsync(db, Actor, now, Http.RequestAborted);
        }
        else
        {
            _published = await PublishedYear.LoadAsync(db, now, Http.RequestAborted);
        }
    }
}
