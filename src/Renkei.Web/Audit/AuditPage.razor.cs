using Microsoft.AspNetCore.Components;
using Renkei.Audit;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Web.Components;

namespace Renkei.Web.Audit;

public sealed partial class AuditPage(RenkeiDbContext db)
{
    private AuditLog? _log;
    private AuditChain? _chain;
    private string? _mistake;

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [SupplyParameterFromQuery]
    public string? Day { get; set; }

    [SupplyParameterFromQuery]
    public string? Actor { get; set; }

    [SupplyParameterFromQuery]
    public string? Kind { get; set; }

    [SupplyParameterFromQuery(Name = "page")]
    public int? Asked { get; set; }

    private int PageNumber => Math.Max(Asked ?? 1, 1);

    private IReadOnlyList<ChosenFilter> Chosen =>
    [
        .. string.IsNullOrWhiteSpace(Day) ? [] : new[] { new ChosenFilter("day", $"日：{Day}") },
        .. string.IsNullOrWhiteSpace(Actor) ? [] : new[] { new ChosenFilter("actor", $"操作した方：{Actor}") },
        .. string.IsNullOrWhiteSpace(Kind) ? [] : new[] { new ChosenFilter("kind", $"記録：{RecordWords.Kind(Kind)}") },
    ];

    protected override async Task OnInitializedAsync()
    {
        DateOnly? day = null;
        if (!string.IsNullOrWhiteSpace(Day))
        {
            day = JapaneseDateReader.TryRead(Day, out var read, out var mistake) ? read : null;
            _mistake = day is null ? mistake : null;
        }

        _log = await AuditLog.LoadAsync(db, new AuditFilter(day, Actor, Kind), PageNumber, Http.RequestAborted);
    }

    private async Task VerifyAsync() => _chain = await AuditChain.VerifyAsync(db, Http.RequestAborted);
}
