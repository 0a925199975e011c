using Microsoft.EntityFrameworkCore;
using Renkei.Data;
using Renkei.Surveys;

namespace Renkei.Responses;

/// <summary>Where an answer stands, for notices and tasks: its survey, its body and the address of its page.</summary>
public sealed record ResponsePlace(string SurveyCode, string SurveyTitle, string BodyCode, string BodyName)
{
    public string Address => ResponseHead.AddressOf(SurveyCode, BodyCode);

    public static async Task<ResponsePlace> LoadAsync(
        RenkeiDbContext db, SurveyResponse response, CancellationToken cancellation)
    {
        var survey = await db.Surveys.Where(one => one.Id == response.SurveyId)
            .Select(one => new { one.FiscalYear, one.Number, one.Title }).SingleAsync(cancellation);
        var body = await db.Organizations.Where(one => one.Id == response.RespondentId)
            .Select(one => new { one.Code, one.Name }).SingleAsync(cancellation);
        return new ResponsePlace(Surveys.SurveyCode.Of(survey.FiscalYear, survey.Number), survey.Title, body.Code, body.Name);
    }
}
