using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Surveys;
using Renkei.Web.Components;

namespace Renkei.Web.Surveys;

public sealed partial class CreateSurveyPage(
    RenkeiDbContext db,
    CurrentActor current,
    CreateSurvey createSurvey,
    TimeProvider clock,
    Flash flash,
    NavigationManager navigation)
{
    private IReadOnlyList<Option> _years = [];
    private IReadOnlyList<Option> _earlier = [];
    private EditContext _form = null!;
    private FormErrors _errors = null!;

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [SupplyParameterFromForm(FormName = "create-survey")]
    private CreateSurveyInput Input { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        var year = FiscalYear.Of(clock.TodayInJapan());
        var surveys = await SurveyList.LoadAsync(db, current.Actor, Http.RequestAborted);
        _years = [.. new[] { year, year.Next }.Select(each => new Option($"{each.Year}", each.InJapanese()))];
        _earlier = [.. surveys.Select(survey => new Option(survey.Code, survey.Title))];
        Input ??= new CreateSurveyInput
        {
            Year = year.Year,
            Title = $"{year.InJapanese()}連携課題・ニーズ調査",
            CopyFrom = surveys.Count > 0 ? surveys[0].Code : null,
        };
        _form = new EditContext(Input);
        _errors = new FormErrors(_form);
    }

    private async Task SubmitAsync()
    {
        var code = "";
        if (await _errors.TryAsync(async () => code = await createSurvey.ExecuteAsync(
            new FiscalYear(Input.Year),
            Input.Title!.Trim(),
            string.IsNullOrEmpty(Input.CopyFrom) ? null : Input.CopyFrom,
            Http.RequestAborted)))
        {
            flash.Say(Http, "調査を作成しました", "期限、対象、調査票、依頼文を順に整えてください。");
            navigation.NavigateTo(SurveyAddresses.Of(code));
        }
    }

    public sealed class CreateSurveyInput
    {
        [Range(2000, 2199, ErrorMessage = "年度を選んでください。")]
        public int Year { get; set; }

        [Required(ErrorMessage = "調査名を入力してください。")]
        public string? Title { get; set; }

        public string? CopyFrom { get; set; }
    }
}
