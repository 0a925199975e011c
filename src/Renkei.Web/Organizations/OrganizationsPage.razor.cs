using Microsoft.AspNetCore.Components;
using Renkei.Access;
using Renkei.Data;
using Renkei.Organizations;
using Renkei.Web.Layout;

namespace Renkei.Web.Organizations;

public sealed partial class OrganizationsPage(RenkeiDbContext db, CurrentActor current, TimeProvider clock)
{
    private OrganizationDirectory? _directory;

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [SupplyParameterFromQuery]
    public string? Year { get; set; }

    private bool MayKeep => current.Actor.IsSecretariat || current.Actor.Is(Role.SystemAdministrator);

    protected override async Task OnInitializedAsync() =>
        _directory = await OrganizationDirectory.LoadAsync(db, ShownYear.Of(Year, clock), Http.RequestAborted);
}
