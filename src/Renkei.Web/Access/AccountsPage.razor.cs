using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Organizations;
using Renkei.Web.Components;

namespace Renkei.Web.Access;

public sealed partial class AccountsPage(
    RenkeiDbContext db, CurrentActor current, ReissueCodes reissue, TimeProvider clock, NavigationManager navigation)
{
    private readonly EditContext _form = new(new object());
    private OrganizationNode? _body;
    private AccountList? _list;
    private IReadOnlyList<Option> _bodies = [];
    private IReadOnlyList<RegistrationSheet> _sheets = [];
    private DateOnly _today;

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [SupplyParameterFromQuery]
    public string? Body { get; set; }

    private IReadOnlyList<FieldError> Errors => FormMessages.Of(_form);

    private string Here => $"/accounts?body={_body!.Code}";

    private string SiteAddress => $"{Http.Request.Scheme}://{Http.Request.Host}/sign-in";

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

        _bodies = kept.Options;
        _list = await AccountList.LoadAsync(db, _body.Id, _today, clock.GetUtcNow(), Http.RequestAborted);
    }

    private async Task ReissueAsync()
    {
        string[] chosen = [.. Http.Request.Form["login"].OfType<string>()];
        if (_list is { } list && chosen.All(one => list.Rows.Any(row => row.LoginId == one && row.Home is null)))
        {
            await new FormErrors(_form).TryAsync(async () =>
                _sheets = await reissue.ExecuteAsync(chosen, Http.RequestAborted));
        }
    }
}
