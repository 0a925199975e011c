using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Renkei.Calendar;
using Renkei.Cycles;
using Renkei.Data;
using Renkei.Web.Components;
using Renkei.Web.Layout;

namespace Renkei.Web.Cycles;

public sealed partial class EditCyclePage(
    RenkeiDbContext db, ReviseCycle reviseCycle, TimeProvider clock, Flash flash, NavigationManager navigation)
{
    private static readonly IReadOnlyList<Option> Months =
        [.. Enumerable.Range(0, 12).Select(index => (index + 3) % 12 + 1)
            .Select(month => new Option(month.ToString(), $"{month}月"))];

    private FiscalYear _year;
    private IReadOnlyList<CycleLinePhase> _phases = [];
    private EditContext? _form;

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [SupplyParameterFromQuery]
    public string? Year { get; set; }

    [SupplyParameterFromForm(FormName = "edit-cycle")]
    private CycleInput Input { get; set; } = null!;

    private string Back => $"/cycle?year={_year}";

    protected override async Task OnInitializedAsync()
    {
        _year = ShownYear.Of(Year, clock);
        var line = await CycleLine.LoadAsync(db, _year, clock.TodayInJapan(), Http.RequestAborted);
        _phases = line.Phases;
        Input ??= new CycleInput { Rows = [.. line.Phases.Select(PhaseRow.Of), new PhaseRow()] };
        foreach (var (index, row) in Input.Rows.Index())
        {
            row.IsNew = index >= line.Phases.Count;
        }

        _form = new EditContext(Input);
    }

    private async Task SaveAsync()
    {
        var errors = new FormErrors(_form!);
        var revisions = Input.Rows.Index()
            .Where(row => !row.Item.IsNew || !string.IsNullOrWhiteSpace(row.Item.Name))
            .Select(row => row.Item.Read(row.Index + 1))
            .ToList();
        foreach (var mistake in Input.Rows.SelectMany(row => row.Mistakes))
        {
            errors.Add("", mistake);
        }

        if (revisions.Contains(null))
        {
            return;
        }

        if (await errors.TryAsync(() =>
            reviseCycle.ExecuteAsync(_year, [.. revisions.Select(revision => revision!)], Http.RequestAborted)))
        {
            flash.Say(Http, "年間の流れを保存しました");
            navigation.NavigateTo(Back);
        }
    }

    public sealed class CycleInput
    {
        public List<PhaseRow> Rows { get; set; } = [];
    }
}
