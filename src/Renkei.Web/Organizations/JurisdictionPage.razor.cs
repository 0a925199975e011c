using Microsoft.AspNetCore.Components;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Organizations;
using Renkei.Web.Components;

namespace Renkei.Web.Organizations;

public sealed partial class JurisdictionPage(
    RenkeiDbContext db, ArrangeJurisdiction arrangeJurisdiction, TimeProvider clock, Flash flash,
    NavigationManager navigation)
{
    private OrganizationNode? _branch;
    private IReadOnlyList<Option> _municipalities = [];
    private IReadOnlyList<string> _chosen = [];

    [Parameter]
    public required string Code { get; set; }

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [SupplyParameterFromForm(FormName = "jurisdiction")]
    private List<string>? Codes { get; set; }

    protected override async Task OnInitializedAsync()
    {
        var year = FiscalYear.Of(clock.TodayInJapan());
        var directory = await OrganizationDirectory.LoadAsync(db, year, Http.RequestAborted);
        _branch = directory.BranchOffices.FirstOrDefault(branch => branch.Code == Code);
        if (_branch is null)
        {
            navigation.NotFound();
            return;
        }

        _municipalities = [.. directory.Municipalities.Select(body => new Option(body.Code, body.Name))];
        _chosen = [.. _branch.Jurisdiction.Select(body => body.Code)];
    }

    private async Task SaveAsync()
    {
        await arrangeJurisdiction.ExecuteAsync(_branch!.Id, Codes ?? [], Http.RequestAborted);
        flash.Say(Http, "管内を保存しました");
        navigation.NavigateTo($"/organizations/{Code}");
    }
}
