using Microsoft.AspNetCore.Components;
using Renkei.Access;
using Renkei.Approvals;
using Renkei.Calendar;
using Renkei.Data;

namespace Renkei.Web.Approvals;

public sealed partial class RoutesPage(
    RenkeiDbContext db, CurrentActor current, IEnumerable<IApprovalSubject> subjects, TimeProvider clock)
{
    private RouteList? _list;

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    protected override async Task OnInitializedAsync() =>
        _list = await RouteList.LoadAsync(
            db, subjects, current.Actor, clock.TodayInJapan(), Http.RequestAborted);
}
