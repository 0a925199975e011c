using Microsoft.AspNetCore.Components;
using Renkei.Calendar;
using Renkei.Insights;
using Renkei.Needs;
using Renkei.Search;

namespace Renkei.Web.Needs;

public sealed partial class NeedSheetsPage
{
    private const int Most = 300;

    private IReadOnlyList<NeedPaper> _papers = [];
    private string _back = "/needs";
    private int _found;

    [Inject]
    public required SearchIndex Index { get; set; }

    /// <summary>One need; without it those that the list shows under the same conditions.</summary>
    [Parameter]
    public string? Number { get; set; }

    protected override async Task<bool> FindAsync()
    {
        if (Number is not null)
        {
            _back = $"/needs/{Number}";
            _papers = await NeedPaper.LoadAsync(Db, Actor, [Number], Now, Cancellation);
            return _papers.Count > 0;
        }

        _back = $"/needs{Http.Request.QueryString}";
        var years = await NeedRegister.YearsAsync(Db, Actor, Now, Cancellation);
        var filter = NeedQuery.Read(Http.Request.Query, years.Count > 0 ? years[0] : FiscalYear.Of(Clock.TodayInJapan()));
        var (register, _) = await SearchedNeeds.LoadAsync(Db, Index, Actor, filter, Now, Cancellation);
        _found = register.Found.Count;
        _papers = _found > Most
            ? []
            : await NeedPaper.LoadAsync(Db, Actor, [.. register.Found.Select(row => row.Number)], Now, Cancellation);
        return true;
    }
}
