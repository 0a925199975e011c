using Microsoft.AspNetCore.Components;
using Renkei.Access;
using Renkei.Data;
using Renkei.Editions;
using Renkei.Surveys;
using Renkei.Web.Components;
using Renkei.Web.Hosting;
using Renkei.Web.Surveys;

namespace Renkei.Web.Editions;

public sealed partial class EditionLettersPage(RenkeiDbContext db, CurrentActor current, SiteSettings settings)
{
    private IReadOnlyList<Crumb> _trail = [];
    private IReadOnlyList<AddressedLetter> _letters = [];

    [Parameter]
    public required string Code { get; set; }

    [Parameter]
    public int Number { get; set; }

    [Parameter]
    public string? OrganizationCode { get; set; }

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    protected override async Task OnInitializedAsync()
    {
        var sheet = await CorrectedFormSheet.LoadAsync(db, Code, Number, current.Actor, Http.RequestAborted);
        _trail = [.. SurveyAddresses.Trail(sheet.Survey), new($"調査票の訂正{Number}", EditionAddress.Of(Code, Number))];
        var letters = await CorrectionLetters.LoadAsync(db, sheet, current.Actor, settings.IsSample, Http.RequestAborted);
        _letters = OrganizationCode is null ? letters : [.. letters.Where(letter => letter.Code == OrganizationCode)];
        if (_letters.Count == 0)
        {
            throw new NotFoundException(nameof(CorrectionLetters), OrganizationCode ?? Code);
        }
    }
}
