using Microsoft.AspNetCore.Components;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Cycles;
using Renkei.Data;
using Renkei.Web.Components;
using Renkei.Web.Layout;

namespace Renkei.Web.Cycles;

public sealed partial class CyclePage(
    RenkeiDbContext db, CurrentActor current, OpenCycle openCycle, TimeProvider clock, Flash flash,
    NavigationManager navigation)
{
    private CycleLine? _line;
    private DateOnly _today;
    private bool _mayEdit;

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [SupplyParameterFromQuery]
    public string? Year { get; set; }

    protected override async Task OnInitializedAsync()
    {
        _today = clock.TodayInJapan();
        _mayEdit = current.Actor.IsSecretariat;
        _line = await CycleLine.LoadAsync(db, ShownYear.Of(Year, clock), _today, Http.RequestAborted);
    }

    private async Task OpenAsync()
    {
        if (!_mayEdit)
        {
            navigation.NotFound();
            return;
        }

        await openCycle.ExecuteAsync(_line!.Year, Http.RequestAborted);
        flash.Say(Http, $"{_line!.Year.InJapanese()}の流れを作りました");
        navigation.NavigateTo($"/cycle?year={_line!.Year}");
    }
}
