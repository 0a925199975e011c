using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Organizations;
using Renkei.Web.Components;

namespace Renkei.Web.Access;

public sealed partial class IssueAccountPage(
    RenkeiDbContext db, CurrentActor current, IssueAccount issueAccount, TimeProvider clock,
    NavigationManager navigation)
{
    private readonly EditContext _form = new(new object());
    private OrganizationNode? _body;
    private BodyPosts? _posts;
    private RegistrationSheet? _sheet;
    private DateOnly _today;

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [SupplyParameterFromQuery]
    public string? Body { get; set; }

    private IReadOnlyList<FieldError> Errors => FormMessages.Of(_form);

    private string Back => $"/accounts?body={_body!.Code}";

    protected override async Task OnInitializedAsync()
    {
        _today = clock.TodayInJapan();
        var kept = await KeptBodies.LoadAsync(db, current.Actor, FiscalYear.Of(_today), Http.RequestAborted);
        _body = kept.Find(Body);
        if (_body is null)
        {
            navigation.NotFound();
            return;
        }

        _posts = await BodyPosts.LoadAsync(db, current.Actor, _body.Id, _today, Http.RequestAborted);
    }

    private async Task IssueAsync()
    {
        var errors = new FormErrors(_form);
        if (Http.Day("from", out var mistake) is not { } from)
        {
            errors.Add("", mistake);
            return;
        }

        if (_body is { } body)
        {
            await errors.TryAsync(async () => _sheet = await issueAccount.ExecuteAsync(
                new AccountDraft(
                    body.Id, Http.Sent("login") ?? "", Http.Sent("name") ?? "", Http.Sent("email"), Http.Post(), from),
                Http.RequestAborted));
        }
    }
}
