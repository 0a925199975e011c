using Microsoft.AspNetCore.Components;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Cycles;
using Renkei.Data;
using Renkei.Web.Layout;

namespace Renkei.Web.Cycles;

public sealed partial class ContactsPage(RenkeiDbContext db, CurrentActor current, TimeProvider clock)
{
    private ContactDirectory? _directory;
    private DateOnly _today;
    private bool _seesStates;

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [SupplyParameterFromQuery]
    public string? Year { get; set; }

    protected override async Task OnInitializedAsync()
    {
        _today = clock.TodayInJapan();
        _seesStates = current.Actor.IsSecretariat;
        _directory = await ContactDirectory.LoadAsync(
            db, current.Actor, ShownYear.Of(Year, clock), Http.RequestAborted);
    }
}
