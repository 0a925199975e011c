using Microsoft.AspNetCore.Components;
using Renkei.Data;
using Renkei.Organizations;
using Renkei.Web.Layout;

namespace Renkei.Web.Organizations;

public sealed partial class OrganizationsPage(RenkeiDbContext db, TimeProvider clock)
{
    private OrganizationDirectory? _directory;

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [SupplyParameterFromQuery]
    public string? Year { get; set; }

    protected override async Task OnInitializedAsync() =>
        _directory = await OrganizationDirectory.LoadAsync(db, ShownYear.Of(Year, clock), Http.RequestAborted);
}
