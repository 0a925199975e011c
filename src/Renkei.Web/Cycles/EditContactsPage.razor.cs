using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Cycles;
using Renkei.Data;
using Renkei.Web.Components;
using Renkei.Web.Layout;

namespace Renkei.Web.Cycles;

public sealed partial class EditContactsPage(
    RenkeiDbContext db, CurrentActor current, KeepContacts keepContacts, TimeProvider clock, Flash flash,
    NavigationManager navigation)
{
    private ContactDirectoryRow? _row;
    private FiscalYear _year;
    private EditContext _form = null!;
    private IReadOnlyList<ContactEntry> _newer = [];

    [Parameter]
    public required string Code { get; set; }

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [SupplyParameterFromQuery]
    public string? Year { get; set; }

    [SupplyParameterFromForm(FormName = "edit-contacts")]
    private ContactsInput Input { get; set; } = null!;

    private string Back => $"/contacts/{Code}?year={_year}";

    protected override async Task OnInitializedAsync()
    {
        _year = ShownYear.Of(Year, clock);
        var directory = await ContactDirectory.LoadAsync(db, current.Actor, _year, Http.RequestAborted);
        _row = directory.Find(Code) is { MayKeep: true } row ? row : null;
        Input ??= ContactsInput.Of(_row);
        _form = new EditContext(Input);
        if (_row is null)
        {
            navigation.NotFound();
        }
    }

    private async Task SaveAsync()
    {
        if (_row is not { } row)
        {
            return;
        }

        if (await new FormErrors(_form).TryAsync(() => keepContacts.ReviseAsync(
            row.OrganizationId, _year, Input.Entries(row.Entries), Input.Version, Http.RequestAborted)))
        {
            flash.Say(Http, "名簿を確認しました", $"{_year.InJapanese()}の担当者として登録しました。");
            navigation.NavigateTo(Back);
        }
        else if (Input.Version != row.Version)
        {
            // What others saved is shown beside what was typed; who has seen it may save over it.
            (_newer, Input.Version) = (row.Entries, row.Version);
        }
    }
}
