using Microsoft.AspNetCore.Components;
using Renkei.Access;
using Renkei.Data;
using Renkei.Surveys;

namespace Renkei.Web.Surveys;

public sealed partial class SurveyListPage(RenkeiDbContext db, CurrentActor current)
{
    private IReadOnlyList<SurveyRow> _surveys = [];
    private bool _isSecretariat;

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    protected override async Task OnInitializedAsync()
    {
        _isSecretariat = current.Actor.IsSecretariat;
        _surveys = await SurveyList.LoadAsync(db, current.Actor, Http.RequestAborted);
    }
}
