using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Renkei.Access;
using Renkei.Approvals;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Web.Components;

namespace Renkei.Web.Approvals;

public sealed partial class EditRoutePage(
    RenkeiDbContext db, CurrentActor current, IEnumerable<IApprovalSubject> subjects, SetApprovalRoute setRoute,
    TimeProvider clock)
{
    private const int DeputyPlaces = 3;

    private static readonly IReadOnlyList<Option> Kinds =
    [
        new(nameof(ApprovalStepKind.Check), ApprovalStepKind.Check.Japanese()),
        new(nameof(ApprovalStepKind.Concurrence), ApprovalStepKind.Concurrence.Japanese()),
    ];

    private readonly EditContext _form = new(new object());
    private RouteList _list = null!;
    private RouteRow? _route;
    private IReadOnlyList<Option> _posts = [];
    private Dictionary<string, string> _shown = [];

    [Parameter]
    public required string Matter { get; set; }

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [Inject]
    private Flash Flash { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private IReadOnlyList<FieldError> Errors => FormMessages.Of(_form);

    protected override async Task OnInitializedAsync()
    {
        _list = await RouteList.LoadAsync(
            db, subjects, current.Actor, clock.TodayInJapan(), Http.RequestAborted);
        _route = RouteAddress.Read(Matter) is { } matter ? _list.Find(matter) : null;
        if (_route is null)
        {
            Navigation.NotFound();
            return;
        }

        _posts = [.. _list.Posts.Select(post => new Option(post.PositionId.ToString(), post.Name))];
        _shown = Http.Request.HasFormContentType
            ? Http.Request.Form.ToDictionary(field => field.Key, field => field.Value.ToString())
            : RouteFields.Of(_route);
    }

    private string? Value(string name) => _shown.GetValueOrDefault(name);

    /// <summary>The post of another 課 that stands at this place, as stored: its deputies are not ours to name.</summary>
    private RouteStepRow? Foreign(int step) =>
        _route!.Steps.FirstOrDefault(one => !one.Post.IsOwn && one.Post.PositionId.ToString() == Value($"post-{step}"));

    private async Task SaveAsync()
    {
        if (_route is { } route && await new FormErrors(_form).TryAsync(() => setRoute.ExecuteAsync(
            new RouteDraft(
                _list.UnitId, route.Matter, RouteFields.Read(_shown, ApprovalRoute.MostSteps, DeputyPlaces),
                _shown.ContainsKey("alone"), _shown.ContainsKey("important")),
            Http.RequestAborted)))
        {
            Flash.Say(Http, "決裁ルートを保存しました", route.Matter.Japanese());
            Navigation.NavigateTo("/approvals/routes");
        }
    }
}
