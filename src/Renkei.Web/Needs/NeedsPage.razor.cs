using Microsoft.AspNetCore.Components;
using Renkei.Calendar;
using Renkei.Needs;
using Renkei.Search;
using Renkei.Web.Components;

namespace Renkei.Web.Needs;

public sealed partial class NeedsPage
{
    private const int Size = 50;

    private NeedFilter _filter = null!;
    private NeedRegister? _register;
    private IReadOnlyDictionary<Guid, FoundText> _texts = new Dictionary<Guid, FoundText>();
    private IReadOnlyList<Tab> _years = [];
    private IReadOnlyList<ChosenFilter> _chosen = [];
    private int _page;

    [Inject]
    public required SearchIndex Index { get; set; }

    [SupplyParameterFromQuery]
    public string? Page { get; set; }

    private IReadOnlyList<NeedRow> Shown => PageOf(_register!.Found);

    private string Order => _filter.Text is null || _filter.IsByNumber ? "番号順" : "合う順";

    private string Query => Http.Request.QueryString.ToString();

    protected override async Task<bool> FindAsync()
    {
        var years = await NeedRegister.YearsAsync(Db, Actor, Now, Cancellation);
        var current = years.Count > 0 ? years[0] : FiscalYear.Of(Clock.TodayInJapan());
        _filter = NeedQuery.Read(Http.Request.Query, current);
        (_register, _texts) = await SearchedNeeds.LoadAsync(Db, Index, Actor, _filter, PageOf, Now, Cancellation);
        _years = [.. years.Append(_filter.Year).Distinct().OrderDescending()
            .Select(year => new Tab(year.InJapanese(), $"/needs?year={year.Prefix()}", year == _filter.Year))];
        _chosen = NeedQuery.Chosen(_filter, _register.All);
        _ = PageOf(_register.Found);
        return true;
    }

    private IReadOnlyList<NeedRow> PageOf(IReadOnlyList<NeedRow> found)
    {
        var pages = Math.Max(1, (found.Count + Size - 1) / Size);
        _page = Math.Clamp(int.TryParse(Page, out var page) ? page : 1, 1, pages);
        return [.. found.Skip((_page - 1) * Size).Take(Size)];
    }
}
