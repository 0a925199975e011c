using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.EntityFrameworkCore;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Surveys;
using Renkei.Web.Components;

namespace Renkei.Web.Surveys;

public sealed partial class SettingsPage(
    RenkeiDbContext db, PrepareSurvey prepareSurvey, TimeProvider clock, Flash flash, NavigationManager navigation)
{
    private static readonly string[] TimeFormats = ["H:mm", "HH:mm", "H時m分", "H時mm分", "H時", "Hmm", "HHmm"];

    private Survey _survey = null!;
    private DateOnly _opensOn;
    private DeadlineWarnings? _warnings;
    private EditContext _form = null!;
    private FormErrors _errors = null!;

    [Parameter]
    public required string Code { get; set; }

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [SupplyParameterFromForm(FormName = "settings")]
    private SettingsInput Input { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        _survey = await db.Surveys.AsNoTracking().RequireAsync(Code, Http.RequestAborted);
        _opensOn = _survey.OpenedAt?.DateInJapan() ?? clock.TodayInJapan();
        if (_survey.ClosesAt is { } closesAt)
        {
            _warnings = await DeadlineWarnings.LoadAsync(db, _survey.Id, closesAt, _opensOn, Http.RequestAborted);
        }

        var deadline = _survey.ClosesAt?.ToOffset(JapanTime.Offset).DateTime;
        Input ??= new SettingsInput
        {
            Title = _survey.Title,
            ClosesOn = deadline is { } day ? DateOnly.FromDateTime(day).InJapanese() : null,
            ClosesAt = deadline is { } hour
                ? hour.ToString("H:mm", CultureInfo.InvariantCulture)
                : Survey.DefaultClosingTime.ToString("H:mm", CultureInfo.InvariantCulture),
            FinalDueOn = _survey.FinalDueOn?.InJapanese(),
        };
        _form = new EditContext(Input);
        _errors = new FormErrors(_form);
    }

    private async Task SubmitAsync()
    {
        if (!TryRead(out var closesAt, out var finalDueOn))
        {
            return;
        }

        if (await _errors.TryAsync(() =>
            prepareSurvey.ExecuteAsync(Code, Input.Title!.Trim(), closesAt, finalDueOn, Http.RequestAborted)))
        {
            flash.Say(Http, "保存しました", $"回答の期限は{closesAt.InJapanese()}です。");
            navigation.NavigateTo($"{SurveyAddresses.Of(Code)}/settings");
        }
    }

    private bool TryRead(out DateTimeOffset closesAt, out DateOnly? finalDueOn)
    {
        finalDueOn = null;
        if (!JapaneseDateReader.TryRead(Input.ClosesOn, out var day, out var mistake))
        {
            _errors.Add(nameof(Input.ClosesOn), mistake);
        }

        if (!TimeOnly.TryParseExact(
            Input.ClosesAt!.Normalize(NormalizationForm.FormKC).Trim(), TimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            _errors.Add(nameof(Input.ClosesAt), "時刻を読み取れません。17:15 のように入力してください。");
        }

        if (!string.IsNullOrWhiteSpace(Input.FinalDueOn))
        {
            if (JapaneseDateReader.TryRead(Input.FinalDueOn, out var final, out mistake))
            {
                finalDueOn = final;
            }
            else
            {
                _errors.Add(nameof(Input.FinalDueOn), mistake);
            }
        }

        closesAt = day.At(time);
        return !_form.GetValidationMessages().Any();
    }

    public sealed class SettingsInput
    {
        [Required(ErrorMessage = "調査名を入力してください。")]
        public string? Title { get; set; }

        [Required(ErrorMessage = "期限の日を入力してください。")]
        public string? ClosesOn { get; set; }

        [Required(ErrorMessage = "期限の時刻を入力してください。")]
        public string? ClosesAt { get; set; }

        public string? FinalDueOn { get; set; }
    }
}
