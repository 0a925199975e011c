using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.EntityFrameworkCore;
using Renkei.Cycles;
using Renkei.Data;
using Renkei.Surveys;
using Renkei.Web.Components;

namespace Renkei.Web.Surveys;

public sealed partial class ActPage(
    RenkeiDbContext db,
    OpenSurvey open,
    CloseSurvey close,
    ConsolidateSurvey consolidate,
    ShareSurvey share,
    ReconsiderSurvey reconsider,
    TimeProvider clock,
    Flash flash,
    NavigationManager navigation)
{
    private Survey _survey = null!;
    private SurveyAct _act = null!;
    private RosterReadiness? _roster;
    private EditContext _form = null!;
    private FormErrors _errors = null!;

    [Parameter]
    public required string Code { get; set; }

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [SupplyParameterFromForm(FormName = "survey-act")]
    private ActInput Input { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        _survey = await db.Surveys.AsNoTracking().Include(survey => survey.Targets)
            .RequireAsync(Code, Http.RequestAborted);
        _act = SurveyAct.Of(Http.Request.Path.Value!.Split('/')[^1], clock.GetUtcNow());
        if (_act.Name == "open")
        {
            _roster = await RosterReadiness.LoadAsync(
                db, _survey.FiscalYear, [.. _survey.Targets.Select(target => target.OrganizationId)], Http.RequestAborted);
        }

        Input ??= new ActInput();
        _form = new EditContext(Input);
        _errors = new FormErrors(_form);
    }

    private async Task SubmitAsync()
    {
        if (await _errors.TryAsync(() => _act.Name switch
        {
            "open" => open.ExecuteAsync(Code, Input.EvenWithoutContacts, Http.RequestAborted),
            "close" => close.ExecuteAsync(Code, Http.RequestAborted),
            "consolidate" => consolidate.ExecuteAsync(Code, Http.RequestAborted),
            "share" => share.ExecuteAsync(Code, Http.RequestAborted),
            _ => reconsider.ExecuteAsync(Code, Http.RequestAborted),
        }))
        {
            flash.Say(Http, _act.Done, _survey.Title);
            navigation.NavigateTo(SurveyAddresses.Of(Code));
        }
    }

    public sealed class ActInput
    {
        public bool EvenWithoutContacts { get; set; }
    }
}
