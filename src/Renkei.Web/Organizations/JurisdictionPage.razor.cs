using Microsoft.AspNetCore.Components;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Organizations;
using Renkei.Web.Components;
using Renkei.Web.Layout;

namespace Renkei.Web.Organizations;

public sealed partial class JurisdictionPage(
    RenkeiDbContext db, ArrangeJurisdiction arrangeJurisdiction, TimeProvider clock, Flash flash,
    NavigationManager navigation)
{
    private OrganizationNode? _branch;
    private FiscalYear _year;
    private IReadOnlyList<Option> _municipalities = [];
    private IReadOnlyList<string> _chosen = [];

    [Parameter]
    public required string Code { get; set; }

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [SupplyParameterFromQuery]
    public string? Year { get; set; }

    [SupplyParameterFromForm(FormName = "jurisdiction")]
    private List<string>? Codes { get; set; }

    private string Back => $"/organizations/{Code}?year={_year}";

    protected override async Task OnInitializedAsync()
    {
        _year = ShownYear.Of(Year, clock);
        var directory = await OrganizationDirectory.LoadAsync(db, _year, Http.RequestAborted);
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
        await arrangeJurisdiction.ExecuteAsync(_branch!.Id, Codes ?? [], _year, Http.RequestAborted);
        flash.Say(Http, "管内を保存しました");
        navigation.NavigateTo(Back);
    }
}
