using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Cycles;
using Renkei.Data;
using Renkei.Web.Components;
using Renkei.Web.Layout;

namespace Renkei.Web.Cycles;

public sealed partial class ContactListPage(
    RenkeiDbContext db, CurrentActor current, KeepContacts keepContacts, TimeProvider clock, Flash flash,
    NavigationManager navigation)
{
    private readonly EditContext _form = new(new object());
    private ContactDirectoryRow? _row;
    private FiscalYear _year;

    [Parameter]
    public required string Code { get; set; }

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [SupplyParameterFromQuery]
    public string? Year { get; set; }

    protected override async Task OnInitializedAsync()
    {
        _year = ShownYear.Of(Year, clock);
        var directory = await ContactDirectory.LoadAsync(db, current.Actor, _year, Http.RequestAborted);
        _row = directory.Find(Code) is { SeesNames: true } row ? row : null;
        if (_row is null)
        {
            navigation.NotFound();
        }
    }

    private async Task ConfirmAsync()
    {
        if (_row is { MayKeep: true } row && await new FormErrors(_form).TryAsync(
            () => keepContacts.ConfirmAsync(row.OrganizationId, _year, Http.RequestAborted)))
        {
            flash.Say(Http, "名簿を確認しました", $"{_year.InJapanese()}の担当者として登録しました。");
            navigation.NavigateTo($"/contacts/{Code}?year={_year}");
        }
        else if (_row is not { MayKeep: true })
        {
            navigation.NotFound();
        }
    }
}
