using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Cycles;
using Renkei.Data;
using Renkei.Insights;
using Renkei.Web.Components;

namespace Renkei.Web.Access;

public sealed partial class LeavePage(
    RenkeiDbContext db, CurrentActor current, StopOfficer stop, AppointAccount appoint, TimeProvider clock)
{
    private const string Vacant = "vacant";
    private const string TakenOut = "out";

    private readonly EditContext _form = new(new object());
    private AccountSheet? _account;
    private AppointmentRow? _appointment;
    private IReadOnlyList<HeldPost> _posts = [];
    private IReadOnlyList<HeldContact> _contacts = [];
    private IReadOnlyDictionary<Guid, IReadOnlyList<Option>> _successors = new Dictionary<Guid, IReadOnlyList<Option>>();
    private DateOnly _today;

    [Parameter]
    public required string LoginId { get; set; }

    /// <summary>The appointment that ends; null stops the account.</summary>
    [Parameter]
    public int? Number { get; set; }

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [Inject]
    private Flash Flash { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private IReadOnlyList<FieldError> Errors => FormMessages.Of(_form);

    private string Title => Number is null ? $"{_account!.PersonName}の利用を停止する" : $"{_appointment!.Post}の発令を終える";

    protected override async Task OnInitializedAsync()
    {
        _today = clock.TodayInJapan();
        var account = await AccountSheet.LoadAsync(db, current.Actor, LoginId, clock.GetUtcNow(), Http.RequestAborted);
        _appointment = account?.Appointments.FirstOrDefault(held => held.Number == Number && held.IsKept);
        if (account is null || (Number is null ? !account.IsHome : _appointment is null))
        {
            Navigation.NotFound();
            return;
        }

        var held = await HeldWork.LoadAsync(db, account, _today, Http.RequestAborted);
        List<HeldPost> kept = [.. held.Posts.Where(post => Number is null || post.PositionId == _appointment!.PositionId)];
        var successors = new Dictionary<Guid, IReadOnlyList<Option>>();
        foreach (var body in kept.Where(post => post.IsKept).Select(post => post.BodyId)
            .Concat(Number is null ? [account.BodyId] : Array.Empty<Guid>()).Distinct())
        {
            var posts = await BodyPosts.LoadAsync(db, current.Actor, body, _today, Http.RequestAborted);
            successors[body] =
            [
                .. posts.Colleagues.Where(colleague => colleague.LoginId != account.LoginId)
                    .Select(colleague => new Option(colleague.LoginId, $"{colleague.PersonName}（{colleague.LoginId}）")),
            ];
        }

        (_posts, _contacts, _successors) = (kept, Number is null ? held.Contacts : [], successors);
        _account = account;
    }

    private IReadOnlyList<Option> SuccessorsIn(HeldPost post) =>
        [.. _successors[post.BodyId], new(Vacant, "欠員のままにする（決裁は、後任か事務取扱が決まるまで止まります）")];

    private IReadOnlyList<Option> InsteadInList =>
        [.. _successors[_account!.BodyId], new(TakenOut, "名簿から外す（正担当は、あとで名簿のページで決めてください）")];

    private async Task LeaveAsync()
    {
        var errors = new FormErrors(_form);
        var lastDay = _today;
        if (Number is not null)
        {
            if (Http.Day("last", out var mistake) is not { } day)
            {
                errors.Add("", mistake);
                return;
            }

            lastDay = day;
        }

        if (_account is { } account && await errors.TryAsync(() => Number is null
            ? stop.ExecuteAsync(account.LoginId, Settled(), SettledContacts(), Http.RequestAborted)
            : appoint.EndAsync(account.LoginId, _appointment!.Id, lastDay, Settled(), Http.RequestAborted)))
        {
            Flash.Say(Http, Number is null ? "停止しました" : "発令の終わりを登録しました");
            Navigation.NavigateTo(account.IsHome ? $"/accounts/{account.LoginId}" : "/accounts");
        }
    }

    private Handover Settled() => new(_posts
        .Select(post => (post.PositionId, Chosen: Http.Sent($"successor-{post.PositionId:N}")))
        .Where(post => !string.IsNullOrEmpty(post.Chosen))
        .ToDictionary(post => post.PositionId, post => post.Chosen == Vacant ? null : post.Chosen));

    private ContactHandover SettledContacts() => new(_contacts
        .Select(contact => (contact.Id, Chosen: Http.Sent($"contact-{contact.Id:N}")))
        .Where(contact => !string.IsNullOrEmpty(contact.Chosen))
        .ToDictionary(contact => contact.Id, contact => contact.Chosen == TakenOut ? null : contact.Chosen));
}
