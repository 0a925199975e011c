using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Audit;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Surveys;
using Renkei.Web.Components;

namespace Renkei.Web.Surveys;

public sealed partial class SurveyPage(RenkeiDbContext db, CurrentActor current, TimeProvider clock)
{
    private const int HistoryLength = 15;

    private SurveyOverview _overview = null!;
    private Survey _survey = null!;
    private string _address = "";
    private bool _isSecretariat;
    private bool _isOfPrefecture;
    private bool _canSeeBoard;
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
        _steps = SurveySteps.Of(_survey);
        if (_isSecretariat)
        {
            _history = await HistoryAsync();
        }
    }

    private async Task<IReadOnlyList<FeedEntry>> HistoryAsync()
    {
        var today = clock.TodayInJapan();
        var entries = await db.AuditEntries.AsNoTracking()
            .Where(entry => entry.RecordId == _survey.Id)
            .OrderByDescending(entry => entry.At)
            .Take(HistoryLength * 4)
            .ToListAsync(Http.RequestAborted);
        return [.. entries.DistinctBy(entry => (entry.TransactionId, entry.SubjectKind)).Take(HistoryLength)
            .Select(entry => new FeedEntry(
                entry.At,
                entry.At.InJapaneseSeenFrom(today),
                Subject(entry.SubjectKind),
                null,
                entry.Change switch
                {
                    AuditChange.Added => "が加わりました。",
                    AuditChange.Deleted => "が外れました。",
                    _ => "が変わりました。",
                },
                entry.ActorLabel))];
    }

    private static string Subject(string kind) => kind switch
    {
        nameof(SurveyTarget) => "調査の対象",
        nameof(DeepeningItem) => "検討を深める案件",
        nameof(RequestLetter) => "依頼文",
        _ => "調査",
    };
}
