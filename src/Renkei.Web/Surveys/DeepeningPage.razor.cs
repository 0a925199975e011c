using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.EntityFrameworkCore;
using Renkei.Data;
using Renkei.Surveys;
using Renkei.Web.Components;

namespace Renkei.Web.Surveys;

public sealed partial class DeepeningPage(
    RenkeiDbContext db, ArrangeDeepeningItems arrange, Flash flash, NavigationManager navigation)
{
    private Survey _survey = null!;
    private IReadOnlyList<DeepeningItem> _items = [];
    private EditContext _form = null!;
    private FormErrors _errors = null!;
    private EditContext _actForm = null!;
    private FormErrors _actErrors = null!;

    [Parameter]
    public required string Code { get; set; }

    [SupplyParameterFromQuery]
    public int? Edit { get; set; }

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [SupplyParameterFromForm(FormName = "deepening")]
    private DeepeningInput Input { get; set; } = null!;

    [SupplyParameterFromForm(FormName = "deepening-act")]
    private ActInput Acting { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        _survey = await db.Surveys.AsNoTracking().Include(survey => survey.DeepeningItems)
            .RequireAsync(Code, Http.RequestAborted);
        _items = [.. _survey.DeepeningItems.OrderBy(item => item.Number)];
        var edited = _items.FirstOrDefault(item => item.Number == Edit);
        Edit = edited?.Number;
        Input ??= new DeepeningInput { Name = edited?.Name, LastCourse = edited?.LastCourse };
        Acting ??= new ActInput();
        _form = new EditContext(Input);
        _errors = new FormErrors(_form);
        _actForm = new EditContext(Acting);
        _actErrors = new FormErrors(_actForm);
    }

    private async Task SubmitAsync()
    {
        var course = Input.LastCourse?.Replace("\r", "", StringComparison.Ordinal).Trim() ?? "";
        if (await _errors.TryAsync(() => Edit is { } number
            ? arrange.ReviseAsync(Code, number, Input.Name!.Trim(), course, Http.RequestAborted)
            : arrange.AddAsync(Code, Input.Name!.Trim(), course, Http.RequestAborted)))
        {
            flash.Say(Http, Edit is null ? "加えました" : "保存しました", Input.Name);
            navigation.NavigateTo($"{SurveyAddresses.Of(Code)}/deepening");
        }
    }

    private async Task ActAsync()
    {
        var (act, number) = Acting.Act?.Split(' ') is [var first, var second]
            && int.TryParse(second, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed)
            ? (first, parsed)
            : ("", 0);
        if (await _actErrors.TryAsync(() => act switch
        {
            "up" => arrange.MoveAsync(Code, number, -1, Http.RequestAborted),
            "down" => arrange.MoveAsync(Code, number, 1, Http.RequestAborted),
            "remove" => arrange.RemoveAsync(Code, number, Http.RequestAborted),
            _ => throw new NotFoundException(nameof(DeepeningItem), number),
        }))
        {
            navigation.NavigateTo($"{SurveyAddresses.Of(Code)}/deepening");
        }
    }

    public sealed class DeepeningInput
    {
        [Required(ErrorMessage = "案件名を入力してください。")]
        public string? Name { get; set; }

        public string? LastCourse { get; set; }
    }

    public sealed class ActInput
    {
        public string? Act { get; set; }
    }
}
