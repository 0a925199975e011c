using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;
using Renkei.Surveys;
using Renkei.Web.Components;

namespace Renkei.Web.Surveys;

public sealed partial class PreviewPage(RenkeiDbContext db, CurrentActor current)
{
    private Survey _survey = null!;
    private Questionnaire _form = null!;
    private FormVariant _variant;
    private bool _short;
    private IReadOnlyList<FormSection> _sections = [];
    private IReadOnlyList<DeepeningItem> _deepening = [];
    private IReadOnlyList<Tab> _tabs = [];
    private IReadOnlyList<Pair> _example = [];

    [Parameter]
    public required string Code { get; set; }

    [Parameter]
    public required string Variant { get; set; }

    [SupplyParameterFromQuery]
    public string? Form { get; set; }

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    protected override async Task OnInitializedAsync()
    {
        _variant = SurveyAddresses.Variant(Variant);
        _short = Form == "short";
        _survey = await db.Surveys.AsNoTracking().Include(survey => survey.DeepeningItems)
            .VisibleTo(current.Actor).RequireAsync(Code, Http.RequestAborted);
        _form = (await db.FormsOfAsync(_survey, Http.RequestAborted)).FirstOrDefault(form => form.Variant == _variant)
            ?? throw new NotFoundException(nameof(Questionnaire), Variant);
        _deepening = [.. _survey.DeepeningItems.OrderBy(item => item.Number)];
        _sections = _deepening.Count > 0
            ? [FormSection.BodyQuestion, FormSection.NeedColumn, FormSection.DeepeningColumn]
            : [FormSection.BodyQuestion, FormSection.NeedColumn];
        var address = $"{SurveyAddresses.FormOf(Code, _variant)}/preview";
        _tabs = [new("すべての欄", address, !_short), new("簡単な様式", $"{address}?form=short", _short)];
        _example = [.. _form.Asked(FormSection.NeedColumn)
            .Where(item => item.Example.Length > 0)
            .Select(item => new Pair(item.Label, item.Example))];
    }
}
