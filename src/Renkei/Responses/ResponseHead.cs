using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Organizations;
using Renkei.Surveys;

namespace Renkei.Responses;

/// <summary>Which answer a page is about, and what the reader may do with it. Addresses name it by survey and body.</summary>
public sealed record ResponseHead(
    SurveyResponse Response,
    string SurveyCode,
    string SurveyTitle,
    FiscalYear Year,
    DateTimeOffset? SharedFrom,
    string BodyCode,
    string BodyName,
    string? BodyTelephone,
    string Contact)
{
    public bool IsOwn { get; private init; }

    /// <summary>Writes now: the body, or the secretariat during a 代行入力.</summary>
    public bool CanAnswer { get; private init; }

    /// <summary>An officer of the body, whoever types now.</summary>
    public bool WritesForBody { get; private init; }

    /// <summary>The secretariat looks at it, and 代行入力 is open.</summary>
    public bool IsByProxy => IsSecretariat && Response.IsProxyOpen;

    /// <summary>Sees and writes 連絡メモ: the secretariat and the branch office in whose 管内 the body lies.</summary>
    public bool SeesMemos { get; private init; }

    public bool IsSecretariat { get; private init; }

    /// <summary>Only the state: the own branch office until 共有開始.</summary>
    public bool SeesContent { get; private init; }

    public bool CanWithdraw { get; private init; }

    public bool CanEdit => CanAnswer && Response.CanEdit;

    public string Address => AddressOf(SurveyCode, BodyCode);

    public static string AddressOf(string surveyCode, string bodyCode) => $"/surveys/{surveyCode}/responses/{bodyCode}";

    /// <summary>Null when it does not exist or the actor may not know of it.</summary>
    public static async Task<ResponseHead?> LoadAsync(
        RenkeiDbContext db, Actor actor, string surveyCode, string bodyCode, DateTimeOffset now, CancellationToken cancellation)
    {
        if (!Surveys.SurveyCode.TryParse(surveyCode, out var year, out var number))
        {
            return null;
        }

        var branch = actor.BranchOfficeId;
        var found = await (
            from response in db.SurveyResponses.VisibleTo(actor, db, now)
            join survey in db.Surveys on response.SurveyId equals survey.Id
            join body in db.OrganizationsIn(year) on response.RespondentId equals body.Id
            where survey.FiscalYear == year && survey.Number == number && body.Code == bodyCode
            select new
            {
                response,
                survey,
                body,
                IsNear = branch != null && db.Organizations.Any(one => one.Id == body.Id && one.BranchOfficeId == branch),
            }).AsNoTracking().SingleOrDefaultAsync(cancellation);
        return found is null
            ? null
            : new ResponseHead(
                found.response,
                Surveys.SurveyCode.Of(year, number),
                found.survey.Title,
                year,
                found.survey.SharedFrom,
                found.body.Code,
                found.body.Name,
                found.body.Telephone,
                $"{found.survey.Letter.ContactDivision} {found.survey.Letter.ContactTelephone}".Trim())
            {
                IsOwn = actor.IsOf(found.response.RespondentId),
                CanAnswer = actor.CanAnswer(found.response),
                WritesForBody = actor.WritesForBodyOf(found.response),
                SeesMemos = actor.IsSecretariat || found.IsNear,
                IsSecretariat = actor.IsSecretariat,
                SeesContent = actor.IsSecretariat || actor.IsOf(found.response.RespondentId) || found.survey.IsSharedAt(now),
                CanWithdraw = actor.WritesForBodyOf(found.response) && found.response.CanWithdraw(now),
            };
    }
}
