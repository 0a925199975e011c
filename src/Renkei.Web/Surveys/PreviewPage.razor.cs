using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;
using Renkei.Forms;
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

    /// <summary>An earlier edition, or for the secretariat the draft of a 訂正版.</summary>
    [SupplyParameterFromQuery]
    public int? Edition { get; set; }

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    protected override async Task OnInitializedAsync()
    {
        _variant = SurveyAddresses.Variant(Variant);
        _short = Form == "short";
        _survey = await db.Surveys.AsNoTracking().Include(survey => survey.DeepeningItems)
            .VisibleTo(current.Actor).RequireAsync(Code, Http.RequestAborted);
        _form = (await db.Questionnaires.AsNoTracking().Include(form => form.Items)
            .Where(form => form.SurveyId == _survey.Id && form.Variant == _variant).ToListAsync(Http.RequestAborted))
            .Where(form => Edition is null ? !form.IsDraftOfCorrection : form.Edition == Edition)
            .Where(form => current.Actor.IsSecretariat || !form.IsDraftOfCorrection)
            .MaxBy(form => form.Edition)
            ?? throw new NotFoundException(nameof(Questionnaire), Variant);
        _deepening = [.. _survey.DeepeningItems.OrderBy(item => item.Number)];
        _sections = _deepening.Count > 0
            ? [FormSection.BodyQuestion, FormSection.NeedColumn, FormSection.DeepeningColumn]
            : [FormSection.BodyQuestion, FormSection.NeedColumn];
        var address = $"{SurveyAddresses.FormOf(Code, _variant)}/preview";
        var edition = Edition is null ? "" : $"edition={Edition}";
        _tabs =
        [
            new("すべての欄", $"{address}{(edition.Length > 0 ? "?" : "")}{edition}", !_short),
            new("簡単な様式", $"{address}?form=short{(edition.Length > 0 ? "&" : "")}{edition}", _short),
        ];
        _example = [.. _form.Asked(FormSection.NeedColumn)
            .Where(item => item.Example.Length > 0)
            .Select(item => new Pair(item.Label, item.Example))];
    }
}
