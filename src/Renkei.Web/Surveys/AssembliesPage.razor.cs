using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.EntityFrameworkCore;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Organizations;
using Renkei.Surveys;
using Renkei.Web.Components;

namespace Renkei.Web.Surveys;

public sealed partial class AssembliesPage(
    RenkeiDbContext db, RecordAssemblyPeriod record, TimeProvider clock, Flash flash, NavigationManager navigation)
{
    private IReadOnlyList<PeriodRow> _periods = [];
    private IReadOnlyList<Option> _bodies = [];
    private EditContext _form = null!;
    private FormErrors _errors = null!;

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [SupplyParameterFromForm(FormName = "assembly")]
    private AssemblyInput Input { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        var today = clock.TodayInJapan();
        var year = FiscalYear.Of(today);
        _periods = await (
            from period in db.AssemblyPeriods
            join body in db.Organizations on period.OrganizationId equals body.Id
            where period.Until >= year.FirstDay
            orderby body.Code, period.From
            select new PeriodRow(body.Code, body.Name, period.Name, period.From, period.Until))
            .ToListAsync(Http.RequestAborted);
        _bodies = await db.Organizations
            .Where(body => body.Kind == OrganizationKind.Municipality
                && body.ValidFrom <= today && (body.ValidUntil == null || body.ValidUntil >= today))
            .OrderBy(body => body.Code)
            .Select(body => new Option(body.Code, body.Name))
            .ToListAsync(Http.RequestAborted);
        Input ??= new AssemblyInput();
        _form = new EditContext(Input);
        _errors = new FormErrors(_form);
    }

    private async Task SubmitAsync()
    {
        var hasFrom = JapaneseDateReader.TryRead(Input.From, out var from, out var mistakeFrom);
        var hasUntil = JapaneseDateReader.TryRead(Input.Until, out var until, out var mistakeUntil);
        if (!hasFrom)
        {
            _errors.Add(nameof(Input.From), mistakeFrom);
        }

        if (!hasUntil)
        {
            _errors.Add(nameof(Input.Until), mistakeUntil);
        }

        if (hasFrom && hasUntil && await _errors.TryAsync(() =>
            record.ExecuteAsync(Input.Code!, Input.Name!.Trim(), from, until, Http.RequestAborted)))
        {
            flash.Say(Http, "登録しました", $"{Input.Name}　{from.InJapanese()}～{until.InJapanese()}");
            navigation.NavigateTo("/surveys/assemblies");
        }
    }

    public sealed class AssemblyInput
    {
        [Required(ErrorMessage = "団体を選んでください。")]
        public string? Code { get; set; }

        [Required(ErrorMessage = "会議の名称を入力してください。")]
        public string? Name { get; set; }

        [Required(ErrorMessage = "会期の始まりの日を入力してください。")]
        public string? From { get; set; }

        [Required(ErrorMessage = "会期の終わりの日を入力してください。")]
        public string? Until { get; set; }
    }

    private sealed record PeriodRow(string Code, string Name, string Meeting, DateOnly From, DateOnly Until);
}
