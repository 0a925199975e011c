using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Organizations;
using Renkei.Web.Components;
using Renkei.Web.Layout;

namespace Renkei.Web.Organizations;

public sealed partial class ChangeOrganizationPage(
    RenkeiDbContext db, CurrentActor current, TimeProvider clock, Flash flash, NavigationManager navigation)
{
    private OrganizationNode? _part;
    private FiscalYear _year;
    private bool _mayLead;
    private IReadOnlyList<Option> _years = [];
    private IReadOnlyList<Option> _successors = [];
    private IReadOnlyList<Option> _wholes = [];
    private EditContext _renaming = null!;
    private EditContext _ending = null!;

    [Parameter]
    public required string Code { get; set; }

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [SupplyParameterFromQuery]
    public string? Year { get; set; }

    [Inject]
    private ChangePart ChangePart { get; set; } = null!;

    [Inject]
    private EndPart EndPart { get; set; } = null!;

    [Inject]
    private ChooseLeadDivision ChooseLeadDivision { get; set; } = null!;

    [SupplyParameterFromForm(FormName = "rename-part")]
    private RenameInput Rename { get; set; } = null!;

    [SupplyParameterFromForm(FormName = "end-part")]
    private EndInput End { get; set; } = null!;

    private string Back => $"/organizations/{Code}?year={_year}";

    protected override async Task OnInitializedAsync()
    {
        _year = ShownYear.Of(Year, clock);
        var directory = await OrganizationDirectory.LoadAsync(db, _year, Http.RequestAborted);
        _part = directory.Find(Code);
        if (_part is null or { Kind: OrganizationKind.Prefecture or OrganizationKind.Municipality } || !current.Actor.MayKeep(directory, _part))
        {
            _part = null;
            navigation.NotFound();
            return;
        }

        _mayLead = _part.Kind == OrganizationKind.Division;
        _years = [.. new[] { _year, _year.Next }.Select(year => new Option(year.ToString(), year.InJapanese()))];
        _successors = [.. directory.Bodies.SelectMany(body => body.WithAllParts())
            .Where(other => other.Kind == _part.Kind && (other.BodyId == _part.BodyId || _part.Id == _part.BodyId) && other.Id != _part.Id)
            .Select(other => new Option(other.Code, other.Name))];
        _wholes = [.. OtherWholes(current.Actor, directory, _part).Select(whole => new Option(whole.Id.ToString(), whole.Name))];
        Rename ??= new RenameInput { Name = _part.Name, Telephone = _part.Telephone, Whole = _part.ParentId?.ToString() };
        End ??= new EndInput();
        _renaming = new EditContext(Rename);
        _ending = new EditContext(End);
    }

    private Task RenameAsync() => DoAsync(
        _renaming,
        () => ChangePart.ExecuteAsync(
            _part!.Id, Rename.Name!, Rename.Telephone, WholeId, ShownYear.Of(Rename.From, clock), Http.RequestAborted),
        "保存しました");

    private Guid? WholeId => _wholes.Any(option => option.Value == Rename.Whole) ? Guid.Parse(Rename.Whole!) : null;

    /// <summary>部局 of a 課, 総合支庁 of one of theirs, for who keeps all of them; a municipality's 課 has but one place.</summary>
    private static IEnumerable<OrganizationNode> OtherWholes(Actor actor, OrganizationDirectory directory, OrganizationNode part) =>
        !KeptAccounts.KeepsAll(actor) ? [] : part.Kind switch
        {
            OrganizationKind.Division => directory.Departments,
            OrganizationKind.BranchDivision => directory.BranchOffices,
            _ => [],
        };

    private Task LeadAsync() => DoAsync(
        _renaming, () => ChooseLeadDivision.ExecuteAsync(
            _part!.Id, ShownYear.Of(Http.Request.Form["lead-from"], clock), Http.RequestAborted), "主管課にしました");

    private async Task EndAsync()
    {
        var directory = await OrganizationDirectory.LoadAsync(db, _year, Http.RequestAborted);
        var successor = _successors.Any(option => option.Value == End.Successor)
            ? directory.Find(End.Successor!)?.Id
            : null;
        await DoAsync(
            _ending,
            () => EndPart.ExecuteAsync(
                _part!.Id, ShownYear.Of(End.LastYear, clock), successor, Http.RequestAborted),
            "廃止の予定を保存しました");
    }

    private async Task DoAsync(EditContext form, Func<Task> action, string said)
    {
        if (_part is not null && await new FormErrors(form).TryAsync(action))
        {
            flash.Say(Http, said);
            navigation.NavigateTo(Back);
        }
    }

    public sealed class RenameInput
    {
        [Required(ErrorMessage = "名称を入力してください。")]
        public string? Name { get; set; }

        public string? Telephone { get; set; }

        public string? Whole { get; set; }

        public string? From { get; set; }
    }

    public sealed class EndInput
    {
        public string? LastYear { get; set; }

        public string? Successor { get; set; }
    }
}
