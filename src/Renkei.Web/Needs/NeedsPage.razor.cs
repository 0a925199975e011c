using Microsoft.AspNetCore.Components;
using Renkei.Calendar;
using Renkei.Needs;
using Renkei.Web.Components;

namespace Renkei.Web.Needs;

public sealed partial class NeedsPage
{
    private const int Size = 50;

    private NeedFilter _filter = null!;
    private NeedRegister? _register;
    private IReadOnlyList<Tab> _years = [];
    private IReadOnlyList<ChosenFilter> _chosen = [];
    private int _page;

    [SupplyParameterFromQuery]
    public string? Page { get; set; }

    private IReadOnlyList<NeedRow> Shown => [.. _register!.Found.Skip((_page - 1) * Size).Take(Size)];

    private string Query => Http.Request.QueryString.ToString();

    protected override async Task<bool> FindAsync()
    {
        var years = await NeedRegister.YearsAsync(Db, Actor, Now, Cancellation);
        var current = years.Count > 0 ? years[0] : FiscalYear.Of(Clock.TodayInJapan());
        _filter = NeedQuery.Read(Http.Request.Query, current);
        _register = await NeedRegister.LoadAsync(Db, Actor, _filter, Now, Cancellation);
        _years = [.. years.Append(_filter.Year).Distinct().OrderDescending()
            .Select(year => new Tab(year.InJapanese(), $"/needs?year={year.Prefix()}", year == _filter.Year))];
        _chosen = NeedQuery.Chosen(_filter, _register.All);
        var pages = Math.Max(1, (_register.Found.Count + Size - 1) / Size);
        _page = Math.Clamp(int.TryParse(Page, out var page) ? page : 1, 1, pages);
        return true;
    }
}
