using Microsoft.AspNetCore.Components;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Organizations;
using Renkei.Reminders;
using Renkei.Surveys;
using Renkei.Web.Components;

namespace Renkei.Web.Surveys;

public sealed partial class ResponsesPage(
    RenkeiDbContext db, CurrentActor current, TimeProvider clock, NavigationManager navigation)
{
    private static readonly IReadOnlyList<Option> AnsweredOptions = [new("no", "御回答がまだ"), new("yes", "回答あり")];

    private ResponseBoard _board = null!;
    private bool _isSecretariat;
    private string _nextReminder = "";
    private DateTimeOffset _now;
    private IReadOnlyList<ResponseRow> _shown = [];
    private IReadOnlyList<Option> _states = [];
    private IReadOnlyList<Option> _regions = [];
    private IReadOnlyList<ChosenFilter> _chosen = [];
    private IReadOnlyList<Figure> _figures = [];
    private IReadOnlyList<TileBody> _tiles = [];

    [Parameter]
    public required string Code { get; set; }

    [SupplyParameterFromQuery]
    public string? State { get; set; }

    [SupplyParameterFromQuery]
    public string? Region { get; set; }

    [SupplyParameterFromQuery]
    public string? Answered { get; set; }

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    protected override async Task OnInitializedAsync()
    {
        _now = clock.GetUtcNow();
        _isSecretariat = current.Actor.IsSecretariat;
        _board = await ResponseBoard.LoadAsync(db, Code, current.Actor, Http.RequestAborted);
        _nextReminder = _isSecretariat ? await NextReminderAsync() : "";
        _shown = [.. _board.Rows.Where(IsChosen)];
        _states = [.. _board.Rows.Select(row => row.State).Distinct().Select(state => new Option(state))];
        _regions = [.. _board.Rows.Select(row => row.Region).Distinct().Select(region => new Option(region))];
        _chosen = [.. Chosen()];
        _figures = Figures(_board.Rows);
        _tiles = [.. _board.Rows
            .Where(row => row.Kind == OrganizationKind.Municipality)
            .Select(row => new TileBody(row.Code, row.Name, Short(row.Region), row.State, $"#m{row.Code}"))];
    }

    private static IReadOnlyList<Figure> Figures(IReadOnlyList<ResponseRow> rows) =>
    [
        new("回答あり", $"{rows.Count(row => row.HasAnswered)}", $"/ {rows.Count}"),
        new("うち該当なし", $"{rows.Count(row => row.Response is { IsNil: true, HasSubmission: true })}", "団体"),
        new("受付済", $"{rows.Count(row => row.Response.Status == ResponseStatus.Received)}", "団体"),
        new("修正のお願い中", $"{rows.Count(row => row.Response.Status == ResponseStatus.CorrectionRequested)}", "団体"),
        new("期限の相談中", $"{rows.Count(row => row.Response.ExtensionUnderDiscussion)}", "団体"),
    ];

    private async Task<string> NextReminderAsync() =>
        (await ReminderBoard.LoadAsync(db, Code, current.Actor, _now, Http.RequestAborted)).NextOn is { } next
            ? $"次の再送：{next.InJapaneseWithoutYear()}"
            : "御回答のお願い（再送）";

    private static string Short(string region) => region.Replace("総合支庁", "", StringComparison.Ordinal);

    private bool IsChosen(ResponseRow row) =>
        (string.IsNullOrEmpty(State) || row.State == State)
        && (string.IsNullOrEmpty(Region) || row.Region == Region)
        && (string.IsNullOrEmpty(Answered) || row.HasAnswered == (Answered == "yes"));

    private IEnumerable<ChosenFilter> Chosen()
    {
        if (!string.IsNullOrEmpty(State))
        {
            yield return new ChosenFilter("state", $"状態：{State}");
        }

        if (!string.IsNullOrEmpty(Region))
        {
            yield return new ChosenFilter("region", $"地域：{Region}");
        }

        if (!string.IsNullOrEmpty(Answered))
        {
            yield return new ChosenFilter("answered", Answered == "yes" ? "回答あり" : "御回答がまだ");
        }
    }

    private string LegendHref(string state) =>
        navigation.GetUriWithQueryParameter("state", state == State ? null : state);
}
