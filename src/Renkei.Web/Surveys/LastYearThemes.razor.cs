using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.EntityFrameworkCore;
using Renkei.Data;
using Renkei.Surveys;
using Renkei.Themes;
using Renkei.Web.Components;

namespace Renkei.Web.Surveys;

public sealed partial class LastYearThemes(
    RenkeiDbContext db, ArrangeDeepeningItems arrange, Flash flash, NavigationManager navigation)
{
    private List<Theme> _themes = [];
    private IReadOnlyList<Option> _options = [];
    private EditContext _form = null!;
    private FormErrors _errors = null!;

    [Parameter, EditorRequired]
    public required Survey Survey { get; set; }

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [SupplyParameterFromForm(FormName = "last-year-themes")]
    private ThemesInput Input { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        var taken = Survey.DeepeningItems.Select(item => item.Name).ToList();
        var year = Survey.FiscalYear.Previous;
        _themes = await db.Themes.AsNoTracking()
            .Where(theme => theme.FiscalYear == year && !taken.Contains(theme.Name)
                && theme.Status != ThemeStatus.Candidate && theme.Status != ThemeStatus.BeforeCouncil)
            .OrderBy(theme => theme.Serial)
            .ToListAsync(Http.RequestAborted);
        _options = [.. _themes.Select(theme => new Option(Key(theme), theme.Name, Course(theme)))];
        Input ??= new ThemesInput();
        _form = new EditContext(Input);
        _errors = new FormErrors(_form);
    }

    private async Task SubmitAsync()
    {
        var chosen = _themes.Where(theme => Input.Serials?.Contains(Key(theme)) == true).ToList();
        if (await _errors.TryAsync(async () =>
        {
            foreach (var theme in chosen)
            {
                await arrange.AddAsync(Survey.Code, theme.Name, Course(theme), Http.RequestAborted);
            }
        }))
        {
            flash.Say(Http, $"{chosen.Count}件を加えました", "前年度の経過を読み合わせてください。");
            navigation.NavigateTo($"{SurveyAddresses.Of(Survey.Code)}/deepening");
        }
    }

    private static string Key(Theme theme) => theme.Serial.ToString(CultureInfo.InvariantCulture);

    private static string Course(Theme theme)
    {
        var course = string.Join("。", new[] { theme.Status.Japanese(), theme.Summary }.Where(part => part.Length > 0));
        return course.Length <= DeepeningItem.CourseMaxLength ? course : course[..DeepeningItem.CourseMaxLength];
    }

    public sealed class ThemesInput
    {
        public string[]? Serials { get; set; }
    }
}
