using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.EntityFrameworkCore;
using Renkei.Data;
using Renkei.Forms;
using Renkei.Surveys;
using Renkei.Web.Components;

namespace Renkei.Web.Surveys;

public sealed partial class FormItemPage(
    RenkeiDbContext db, ArrangeForm arrangeForm, Flash flash, NavigationManager navigation)
{
    private static readonly IReadOnlyList<Option> _kinds =
        [.. Enum.GetValues<FormItemKind>().Select(kind => new Option(kind.ToString(), kind.InJapanese()))];

    private Questionnaire _form = null!;
    private FormItem? _item;
    private FormVariant _variant;
    private FormSection _section;
    private IReadOnlyList<Crumb> _trail = [];
    private string _back = "";
    private EditContext _edit = null!;
    private FormErrors _errors = null!;

    [Parameter]
    public required string Code { get; set; }

    [Parameter]
    public required string Variant { get; set; }

    [Parameter]
    public string? Key { get; set; }

    [SupplyParameterFromQuery]
    public string? Section { get; set; }

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [SupplyParameterFromForm(FormName = "form-item")]
    private FormItemInput Input { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        _variant = SurveyAddresses.Variant(Variant);
        var survey = await db.Surveys.AsNoTracking().RequireAsync(Code, Http.RequestAborted);
        var forms = db.Questionnaires.AsNoTracking()
            .Where(form => form.SurveyId == survey.Id && form.Variant == _variant)
            .OrderByDescending(form => form.Edition);
        _form = await forms.FirstOrDefaultAsync(Http.RequestAborted)
            ?? throw new NotFoundException(nameof(Questionnaire), Variant);
        if (Key is not null)
        {
            _item = await db.Set<FormItem>().AsNoTracking().SingleOrDefaultAsync(
                item => item.QuestionnaireId == _form.Id && item.Key == Key, Http.RequestAborted)
                ?? throw new NotFoundException(nameof(FormItem), Key);
        }

        _section = _item?.Section ?? SurveyAddresses.Section(Section);
        _back = SurveyAddresses.SectionOf(Code, _variant, _section);
        _trail = [.. SurveyAddresses.Trail(survey), new($"調査票（{_variant.InJapanese()}）", _back)];
        Input ??= _item is null ? new FormItemInput { IsUsed = true } : FormItemInput.Of(_item);
        _edit = new EditContext(Input);
        _errors = new FormErrors(_edit);
    }

    /// <summary>What was typed while the form was frozen elsewhere is given back, not lost.</summary>
    private bool ShowsForm => _form.CanEdit || HttpMethods.IsPost(Http.Request.Method);

    private async Task SubmitAsync()
    {
        if (!Input.TryRead(_item, _errors, out var terms))
        {
            return;
        }

        if (await _errors.TryAsync(() => _item is null
            ? arrangeForm.AddAsync(Code, _variant, _section, Input.Kind ?? default, terms, Http.RequestAborted)
            : arrangeForm.ReviseAsync(Code, _variant, _item.Key, _item.Version, terms, Http.RequestAborted, Input.Kind)))
        {
            flash.Say(Http, _item is null ? "加えました" : "保存しました", terms.Label);
            navigation.NavigateTo(_back);
        }
    }
}
