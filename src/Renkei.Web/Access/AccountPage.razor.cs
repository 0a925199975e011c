using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Renkei.Access;
using Renkei.Audit;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Web.Components;

namespace Renkei.Web.Access;

public sealed partial class AccountPage(
    RenkeiDbContext db, CurrentActor current, AppointAccount appoint, StopAccount stop, ReissueCodes reissue,
    TimeProvider clock)
{
    private readonly EditContext _form = new(new object());
    private AccountSheet? _account;
    private BodyPosts? _posts;
    private RecordHistory? _history;
    private IReadOnlyList<RegistrationSheet> _sheets = [];
    private DateOnly _today;

    [Parameter]
    public required string LoginId { get; set; }

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [Inject]
    private Flash Flash { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private IReadOnlyList<FieldError> Errors => FormMessages.Of(_form);

    private string Here => $"/accounts/{_account!.LoginId}";

    protected override async Task OnInitializedAsync()
    {
        _today = clock.TodayInJapan();
        _account = await AccountSheet.LoadAsync(db, current.Actor, LoginId, clock.GetUtcNow(), Http.RequestAborted);
        if (_account is null)
        {
            Navigation.NotFound();
            return;
        }

        if (!_account.IsHome)
        {
            return;
        }

        _history = await RecordHistory.LoadAsync(db, current.Actor, _account.Id, Http.RequestAborted);
        _posts = await BodyPosts.LoadAsync(db, current.Actor, _account.BodyId, _today, Http.RequestAborted);
    }

    private async Task AppointAsync()
    {
        if (Http.Day("from", out var mistake) is not { } from)
        {
            new FormErrors(_form).Add("", mistake);
            return;
        }

        await DoAsync(
            () => appoint.ExecuteAsync(LoginId, Http.Post(), from, Http.Sent("acting") == "true", Http.RequestAborted),
            "職を加えました");
    }

    private Task ReviseAsync() => DoAsync(
        () => appoint.ReviseAsync(LoginId, Http.Sent("name") ?? "", Http.Sent("email"), Http.RequestAborted),
        "保存しました");

    private Task ResumeAsync() => DoAsync(() => stop.ResumeAsync(LoginId, Http.RequestAborted), "再開しました");

    private Task ResetAsync() => new FormErrors(_form).TryAsync(async () =>
        _sheets = await reissue.ExecuteAsync([LoginId], Http.RequestAborted));

    private async Task DoAsync(Func<Task> action, string said)
    {
        if (_account is { IsHome: true } && await new FormErrors(_form).TryAsync(action))
        {
            Flash.Say(Http, said);
            Navigation.NavigateTo(Here);
        }
    }
}
