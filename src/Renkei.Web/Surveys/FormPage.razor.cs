using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.EntityFrameworkCore;
using Renkei.Data;
using Renkei.Forms;
using Renkei.Surveys;
using Renkei.Web.Components;

namespace Renkei.Web.Surveys;

public sealed partial class FormPage(RenkeiDbContext db, ArrangeForm arrangeForm, Flash flash, NavigationManager navigation)
{
    private const int PageSize = 25;

    private Survey _survey = null!;
    private Questionnaire _form = null!;
    private FormVariant _variant;
    private FormSection _section;
    private IReadOnlyList<FormItem> _items = [];
    private IReadOnlyList<FormItem> _shown = [];
    private IReadOnlyList<Tab> _tabs = [];
    private int _page;
    private EditContext _edit = null!;
    private FormErrors _errors = null!;

    [Parameter]
    public required string Code { get; set; }

    [Parameter]
    public required string Variant { get; set; }

    [SupplyParameterFromQuery]
    public string? Section { get; set; }

    [SupplyParameterFromQuery]
    public int? Page { get; set; }

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [SupplyParameterFromForm(FormName = "form-items")]
    private ActInput Input { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        _variant = SurveyAddresses.Variant(Variant);
        _section = SurveyAddresses.Section(Section);
        _survey = await db.Surveys.AsNoTracking().RequireAsync(Code, Http.RequestAborted);
        var forms = await db.Questionnaires.AsNoTracking().Include(form => form.Items)
            .Where(form => form.SurveyId == _survey.Id && form.Variant == _variant)
            .OrderByDescending(form => form.Edition)
            .ToListAsync(Http.RequestAborted);
        _form = forms.FirstOrDefault() ?? throw new NotFoundException(nameof(Questionnaire), Variant);
        _items = _form.In(_section);
        _page = Math.Clamp(Page ?? 1, 1, Math.Max(1, (_items.Count + PageSize - 1) / PageSize));
        _shown = [.. _items.Skip((_page - 1) * PageSize).Take(PageSize)];
        _tabs = [.. Enum.GetValues<FormSection>().Select(section => new Tab(
            $"{section.InJapanese()}（{_form.Asked(section).Count}）",
            SurveyAddresses.SectionOf(Code, _variant, section),
            section == _section))];
        Input ??= new ActInput();
        _edit = new EditContext(Input);
        _errors = new FormErrors(_edit);
    }

    private async Task ActAsync()
    {
        var (act, key) = Input.Act?.Split(' ') is [var first, var second] ? (first, second) : ("", "");
        var label = _form.Find(key)?.Label;
        if (await _errors.TryAsync(() => ActAsync(act, key)))
        {
            flash.Say(Http, act == "remove" ? "取り除きました" : "動かしました", label);
            navigation.NavigateTo($"{SurveyAddresses.SectionOf(Code, _variant, _section)}&page={_page}");
        }
    }

    private Task ActAsync(string act, string key) => act switch
    {
        "up" => arrangeForm.MoveAsync(Code, _variant, key, -1, Http.RequestAborted),
        "down" => arrangeForm.MoveAsync(Code, _variant, key, 1, Http.RequestAborted),
        "remove" => arrangeForm.RemoveAsync(Code, _variant, key, Http.RequestAborted),
        _ => throw new NotFoundException(nameof(FormItem), key),
    };

    public sealed class ActInput
    {
        public string? Act { get; set; }
    }
}
