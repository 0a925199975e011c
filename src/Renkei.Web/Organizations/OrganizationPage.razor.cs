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

public sealed partial class OrganizationPage(
    RenkeiDbContext db, CurrentActor current, AddPart addPart, TimeProvider clock, Flash flash,
    NavigationManager navigation)
{
    private OrganizationNode? _organization;
    private FiscalYear _year;
    private bool _mayKeep;
    private IReadOnlyList<Option> _kinds = [];
    private EditContext _form = null!;
    private FormErrors _errors = null!;

    [Parameter]
    public required string Code { get; set; }

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [SupplyParameterFromQuery]
    public string? Year { get; set; }

    [SupplyParameterFromForm]
    private AddPartInput Input { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        Input ??= new AddPartInput();
        _form = new EditContext(Input);
        _errors = new FormErrors(_form);
        _year = ShownYear.Of(Year, clock);

        var directory = await OrganizationDirectory.LoadAsync(db, _year, Http.RequestAborted);
        _organization = directory.Find(Code);
        if (_organization is null)
        {
            navigation.NotFound();
            return;
        }

        _mayKeep = current.Actor.MayKeep(directory, _organization);
        _kinds = [.. OrganizationParts.KindsIn(_organization.Kind)
            .Select(kind => new Option(kind.ToString(), kind.InJapanese()))];
    }

    private async Task AddAsync()
    {
        if (!_mayKeep)
        {
            navigation.NotFound();
            return;
        }

        var kind = Enum.TryParse<OrganizationKind>(Input.Kind ?? _kinds[0].Value, out var chosen) ? chosen : default;
        if (await _errors.TryAsync(() => addPart.ExecuteAsync(
            _organization!.Id, kind, Input.Name!, Input.Telephone, _year, Http.RequestAborted)))
        {
            flash.Say(Http, $"「{Input.Name}」を加えました");
            navigation.NavigateTo(Href(_organization!));
        }
    }

    public sealed class AddPartInput
    {
        public string? Kind { get; set; }

        [Required(ErrorMessage = "名称を入力してください。")]
        public string? Name { get; set; }

        public string? Telephone { get; set; }
    }
}
