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
        var directory = await OrganizationDirectory.LoadAsync(db, _survey.FiscalYear, Http.RequestAborted);
        var organizations = directory.Bodies.SelectMany(body => body.WithAllParts()).ToList();
        var asked = _survey.Targets.Select(target => target.OrganizationId).ToHashSet();
        _groups = [.. Groups(directory)];
        _chosen = Input?.Codes
            ?? [.. organizations.Where(organization => asked.Contains(organization.Id)).Select(each => each.Code)];
        Input ??= new TargetsInput();
        _form = new EditContext(Input);
        _errors = new FormErrors(_form);
    }

    private static IEnumerable<TargetGroup> Groups(OrganizationDirectory directory)
    {
        foreach (var branch in directory.BranchOffices)
        {
            yield return TargetGroup.Of($"group-{branch.Code}", $"{branch.Name}管内の市町村", branch.Jurisdiction);
        }

        if (directory.MunicipalitiesWithoutBranch.Any())
        {
            yield return TargetGroup.Of("others", "市町村", directory.MunicipalitiesWithoutBranch);
        }

        foreach (var department in directory.Departments)
        {
            yield return TargetGroup.Of($"group-{department.Code}", department.Name, department.Parts);
        }

        if (directory.BranchOffices.Any())
        {
            yield return TargetGroup.Of("branches", "総合支庁", directory.BranchOffices);
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
        public static TargetGroup Of(string id, string name, IEnumerable<OrganizationNode> organizations) =>
            new(id, name, [.. organizations.Select(one => new Option(one.Code, one.Name))]);
    }
}
