using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Renkei.Collection;
using Renkei.Surveys;
using Renkei.Web.Components;
using Renkei.Web.Hosting;
using Renkei.Web.Surveys;

namespace Renkei.Web.Collection;

public sealed partial class DeadlineLettersPage(SiteSettings settings)
{
    private IReadOnlyList<Crumb> _trail = [];
    private IReadOnlyList<AddressedLetter> _letters = [];

    [Parameter]
    public required string Code { get; set; }

    [Parameter]
    public int Number { get; set; }

    [Parameter]
    public string? OrganizationCode { get; set; }

    private string Address => $"{SurveyAddresses.Of(Code)}/deadline/{Number}/letters";

    protected override async Task<bool> FindAsync()
    {
        var survey = await Db.Surveys.AsNoTracking().VisibleTo(Actor).RequireAsync(Code, Cancellation);
        _trail = Actor.IsSecretariat
            ? [.. SurveyAddresses.Trail(survey), new("全体の期限を変える", $"{SurveyAddresses.Of(Code)}/deadline")]
            : SurveyAddresses.Trail(survey);
        var letters = await DeadlineLetters.LoadAsync(Db, survey, Number, Actor, settings.IsSample, Cancellation);
        _letters = OrganizationCode is null ? letters : [.. letters.Where(letter => letter.Code == OrganizationCode)];
        return _letters.Count > 0;
    }
}
