using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.EntityFrameworkCore;
using Renkei.Data;
using Renkei.Organizations;
using Renkei.Surveys;
using Renkei.Web.Components;

namespace Renkei.Web.Surveys;

public sealed partial class TargetsPage(
    RenkeiDbContext db, ChooseTargets chooseTargets, Flash flash, NavigationManager navigation)
{
    private Survey _survey = null!;
    private IReadOnlyList<TargetGroup> _groups = [];
    private IReadOnlyCollection<string> _chosen = [];
    private EditContext _form = null!;
    private FormErrors _errors = null!;

    [Parameter]
    public required string Code { get; set; }

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [SupplyParameterFromForm(FormName = "targets")]
    private TargetsInput Input { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        _survey = await db.Surveys.AsNoTracking().Include(survey => survey.Targets)
            .RequireAsync(Code, Http.RequestAborted);
        var organizations = (await db.Organizations.AsNoTracking().ToListAsync(Http.RequestAborted))
            .Where(organization => organization.ExistsIn(_survey.FiscalYear))
            .OrderBy(organization => organization.Code, StringComparer.Ordinal)
            .ToList();
        var asked = _survey.Targets.Select(target => target.OrganizationId).ToHashSet();
        _groups = [.. Groups(organizations)];
        _chosen = Input?.Codes
            ?? [.. organizations.Where(organization => asked.Contains(organization.Id)).Select(each => each.Code)];
        Input ??= new TargetsInput();
        _form = new EditContext(Input);
        _errors = new FormErrors(_form);
    }

    private static IEnumerable<TargetGroup> Groups(List<Organization> organizations)
    {
        var municipalities = organizations.Where(each => each.Kind == OrganizationKind.Municipality).ToList();
        var branches = organizations.Where(each => each.Kind == OrganizationKind.BranchOffice).ToList();
        foreach (var branch in branches)
        {
            yield return TargetGroup.Of(branch, $"{branch.Name}管内の市町村", municipalities.Where(each => each.BranchOfficeId == branch.Id));
        }

        var others = municipalities.Where(each => each.BranchOfficeId is null).ToList();
        if (others.Count > 0)
        {
            yield return new TargetGroup("others", "市町村", [.. others.Select(each => new Option(each.Code, each.Name))]);
        }

        foreach (var department in organizations.Where(each => each.Kind == OrganizationKind.Department))
        {
            yield return TargetGroup.Of(department, department.Name, organizations.Where(each => each.ParentId == department.Id));
        }

        if (branches.Count > 0)
        {
            yield return new TargetGroup("branches", "総合支庁", [.. branches.Select(each => new Option(each.Code, each.Name))]);
        }
    }

    /// <summary>What was chosen while somebody else closed the survey is given back, not lost.</summary>
    private bool ShowsForm => _survey.CanEdit || HttpMethods.IsPost(Http.Request.Method);

    private List<string> ChosenOf(TargetGroup group) =>
        [.. group.Options.Where(option => _chosen.Contains(option.Value)).Select(option => option.Text)];

    private async Task SubmitAsync()
    {
        if (await _errors.TryAsync(() => chooseTargets.ExecuteAsync(Code, Input.Codes ?? [], Http.RequestAborted)))
        {
            flash.Say(Http, "保存しました", $"調査の対象は{Input.Codes?.Length ?? 0}団体です。");
            navigation.NavigateTo(SurveyAddresses.Of(Code));
        }
    }

    public sealed class TargetsInput
    {
        public string[]? Codes { get; set; }
    }

    private sealed record TargetGroup(string Id, string Name, IReadOnlyList<Option> Options)
    {
        public static TargetGroup Of(Organization whole, string name, IEnumerable<Organization> parts) => new(
            $"group-{whole.Code}", name, [.. parts.Select(part => new Option(part.Code, part.Name))]);
    }
}
