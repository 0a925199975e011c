using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Approvals;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Surveys;
using Renkei.Web.Components;

namespace Renkei.Web.Surveys;

public sealed partial class ProposePage(
    RenkeiDbContext db,
    CurrentActor current,
    RouteMap routes,
    ProposeSurvey propose,
    TimeProvider clock,
    Flash flash,
    NavigationManager navigation)
{
    private Survey _survey = null!;
    private bool _hasRoute;
    private DeadlineWarnings? _warnings;
    private EditContext _form = null!;
    private FormErrors _errors = null!;
    private EditContext _outside = null!;
    private FormErrors _outsideErrors = null!;

    [Parameter]
    public required string Code { get; set; }

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [SupplyParameterFromForm(FormName = "propose-outside")]
    private DecidedInput Decided { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        _survey = await db.Surveys.AsNoTracking().RequireAsync(Code, Http.RequestAborted);
        _hasRoute = await routes.FindAsync(
            current.Actor.UnitId!.Value, ApprovalMatter.SurveyRequest, Http.RequestAborted) is not null;
        if (_survey.ClosesAt is { } closesAt)
        {
            _warnings = await DeadlineWarnings.LoadAsync(
                db, _survey.Id, closesAt, clock.TodayInJapan(), Http.RequestAborted);
        }

        Decided ??= new DecidedInput();
        _form = new EditContext(new object());
        _errors = new FormErrors(_form);
        _outside = new EditContext(Decided);
        _outsideErrors = new FormErrors(_outside);
    }

    private async Task ProposeAsync()
    {
        if (await _errors.TryAsync(() => propose.ExecuteAsync(Code, Http.RequestAborted)))
        {
            flash.Say(Http, "決裁に回しました", "決裁が済むと、受付を始められます。");
            navigation.NavigateTo(SurveyAddresses.Of(Code));
        }
    }

    private async Task RecordAsync()
    {
        if (!JapaneseDateReader.TryRead(Decided.On, out var decidedOn, out var mistake))
        {
            _outsideErrors.Add(nameof(Decided.On), mistake);
            return;
        }

        if (await _outsideErrors.TryAsync(() => propose.RecordAsync(
            Code, decidedOn, Decided.Post!, Decided.DocumentNumber ?? "", Http.RequestAborted)))
        {
            flash.Say(Http, "決裁済みとして記録しました", "受付を始められます。");
            navigation.NavigateTo(SurveyAddresses.Of(Code));
        }
    }

    public sealed class DecidedInput
    {
        [Required(ErrorMessage = "決裁日を入力してください。")]
        public string? On { get; set; }

        [Required(ErrorMessage = "決裁者の職を入力してください。")]
        public string? Post { get; set; }

        public string? DocumentNumber { get; set; }
    }
}
