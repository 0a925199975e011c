using Microsoft.AspNetCore.Components;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Consolidation;
using Renkei.Data;
using Renkei.Editions;
using Renkei.Questions;
using Renkei.Surveys;
using Renkei.Web.Components;

namespace Renkei.Web.Surveys;

public sealed partial class SurveyPage(RenkeiDbContext db, CurrentActor current, TimeProvider clock)
{
    private SurveyOverview _overview = null!;
    private Survey _survey = null!;
    private string _address = "";
    private bool _isSecretariat;
    private bool _isOfPrefecture;
    private bool _canSeeBoard;
    private bool _hasTable;
    private bool _isCorrected;
    private int _questions;
    private IReadOnlyList<Step> _steps = [];
    private IReadOnlyList<FeedEntry> _history = [];

    [Parameter]
    public required string Code { get; set; }

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    protected override async Task OnInitializedAsync()
    {
        var actor = current.Actor;
        _overview = await SurveyOverview.LoadAsync(db, Code, actor, Http.RequestAborted);
        _survey = _overview.Survey;
        _address = SurveyAddresses.Of(Code);
        _isSecretariat = actor.IsSecretariat;
        _isOfPrefecture = actor.IsOfPrefecture;
        _canSeeBoard = actor.IsSecretariat || actor.BranchOfficeId is not null;
        _hasTable = actor.VersionFor(_survey, clock.GetUtcNow()) is not null;
        _isCorrected = (await CorrectedFormList.LoadAsync(db, Code, actor, Http.RequestAborted)).Corrected.Count > 0;
        _questions = (await QuestionCounts.LoadAsync(db, _survey.Id, variant: null, Http.RequestAborted)).Total;
        _steps = SurveySteps.Of(_survey);
        if (_isSecretariat)
        {
            _history = await SurveyHistory.LoadAsync(db, _survey.Id, clock.TodayInJapan(), Http.RequestAborted);
        }
    }
}
