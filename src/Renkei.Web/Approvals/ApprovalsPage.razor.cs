using Microsoft.AspNetCore.Components;
using Renkei.Access;
using Renkei.Approvals;
using Renkei.Calendar;
using Renkei.Data;

namespace Renkei.Web.Approvals;

public sealed partial class ApprovalsPage(RenkeiDbContext db, CurrentActor current, TimeProvider clock)
{
    private ApprovalDesk? _desk;
    private DateOnly _today;

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    private List<ApprovalRow> Own => [.. _desk!.InProgress.Where(row => row.IsOwnDraft)];

    private List<ApprovalRow> Others => [.. _desk!.InProgress.Where(row => !row.IsOwnDraft)];

    protected override async Task OnInitializedAsync()
    {
        _today = clock.TodayInJapan();
        _desk = await ApprovalDesk.LoadAsync(db, current.Actor, _today, Http.RequestAborted);
    }
}
