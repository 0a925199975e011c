using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;
using Renkei.Forms;
using Renkei.Organizations;
using Renkei.Responses;
using Renkei.Surveys;

namespace Renkei.FormWorkbooks;

/// <summary>Whose form a number names, and every edition of it, that of the number first.</summary>
public sealed record FormOfBody(
    SurveyResponse Response, string BodyName, IReadOnlyList<Questionnaire> Editions, IReadOnlyList<DeepeningItem> Cases)
{
    /// <summary>Null when there is no such form, or when it is not the actor's: the own body's, or any for the secretariat.</summary>
    public static async Task<FormOfBody?> LoadAsync(
        RenkeiDbContext db, FormNumber number, Actor actor, CancellationToken cancellation)
    {
        if (!SurveyCode.TryParse(number.SurveyCode, out var year, out var place))
        {
            return null;
        }

        var responses = actor.IsSecretariat ? db.SurveyResponses : db.SurveyResponses.OwnOf(actor);
        var asked = await (
            from response in responses
            join survey in db.Surveys on response.SurveyId equals survey.Id
            join body in db.OrganizationsIn(year) on response.RespondentId equals body.Id
            where survey.FiscalYear == year && survey.Number == place
            select new { response, body }).AsNoTracking().ToListAsync(cancellation);
        var own = asked.Find(one => FormNumber.CodeOf(one.body) == number.BodyCode);
        if (own is null)
        {
            return null;
        }

        var surveyId = own.response.SurveyId;
        var editions = await db.Questionnaires.AsNoTracking().Include(form => form.Items)
            .Where(form => form.SurveyId == surveyId && form.Variant == number.Variant)
            .OrderByDescending(form => form.Edition).ToListAsync(cancellation);
        var cases = await DraftContent.LoadCasesAsync(db, surveyId, cancellation);
        return editions.Exists(form => form.Edition == number.Edition)
            ? new FormOfBody(
                own.response, own.body.Name, [.. editions.OrderByDescending(form => form.Edition == number.Edition)], cases)
            : null;
    }
}
