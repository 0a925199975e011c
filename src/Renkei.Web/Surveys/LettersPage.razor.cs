using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;
using Renkei.Surveys;
using Renkei.Web.Hosting;

namespace Renkei.Web.Surveys;

public sealed partial class LettersPage(RenkeiDbContext db, CurrentActor current, SiteSettings settings)
{
    private Survey _survey = null!;
    private IReadOnlyList<AddressedLetter> _letters = [];

    [Parameter]
    public required string Code { get; set; }

    [Parameter]
    public string? OrganizationCode { get; set; }

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    protected override async Task OnInitializedAsync()
    {
        _survey = await db.Surveys.AsNoTracking().VisibleTo(current.Actor).RequireAsync(Code, Http.RequestAborted);
        var letters = await RequestLetters.LoadAsync(
            db, _survey, current.Actor, settings.IsSample, Http.RequestAborted);
        _letters = OrganizationCode is null ? letters : [.. letters.Where(letter => letter.Code == OrganizationCode)];
        if (_letters.Count == 0)
        {
            throw new NotFoundException(nameof(RequestLetters), OrganizationCode ?? Code);
        }
    }
}
