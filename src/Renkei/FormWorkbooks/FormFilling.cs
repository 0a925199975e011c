using Microsoft.EntityFrameworkCore;
using Renkei.Data;
using Renkei.Forms;
using Renkei.Organizations;
using Renkei.Responses;
using Renkei.Submissions;
using Renkei.Surveys;

namespace Renkei.FormWorkbooks;

/// <summary>Gathers what stands in the workbook of a body beside its answer: last year's, the lists, the deadline.</summary>
public sealed class FormFilling(RenkeiDbContext db, IPreviousOutcomes outcomes)
{
    public async Task<FilledForm> FillAsync(
        SurveyResponse response, AnswerContent content, Guid issueKey, DateTimeOffset now, CancellationToken cancellation)
    {
        var survey = await db.Surveys.AsNoTracking().SingleAsync(one => one.Id == response.SurveyId, cancellation);
        var body = await db.OrganizationsIn(survey.FiscalYear).SingleAsync(one => one.Id == response.RespondentId, cancellation);
        var isSample = await db.Installations.AsNoTracking().AnyAsync(one => one.IsSample, cancellation);
        return new FilledForm(
            FormNumber.Of(survey, body, content.Form), survey, body.Code, body.Name, response.EffectiveDueAt, content, issueKey, now)
        {
            Previous = await PreviousAsync(response, cancellation),
            ExpectedDivisions = await ExpectedAsync(survey, content.Form.Variant, cancellation),
            IsSample = isSample,
        };
    }

    private async Task<IReadOnlyList<PreviousLine>> PreviousAsync(SurveyResponse response, CancellationToken cancellation)
    {
        if (await PreviousAnswer.LoadAsync(db, response, cancellation) is not { Needs.Count: > 0 } previous)
        {
            return [];
        }

        var known = await outcomes.LoadAsync([.. previous.Needs.Select(row => row.Id)], cancellation);
        return
        [
            .. from row in previous.Needs
               let outcome = known.GetValueOrDefault(row.Id)
               select new PreviousLine(
                   outcome?.Number ?? "",
                   previous.Value(row.Id, StandardItem.Title),
                   previous.Value(row.Id, StandardItem.Field),
                   previous.Value(row.Id, StandardItem.CurrentSituation),
                   previous.Value(row.Id, StandardItem.Request),
                   outcome?.State ?? "",
                   outcome?.Story ?? ""),
        ];
    }

    /// <summary>The prefecture's 課 for a municipality, the municipalities for a 課.</summary>
    private async Task<IReadOnlyList<string>> ExpectedAsync(
        Survey survey, FormVariant variant, CancellationToken cancellation)
    {
        var kind = variant == FormVariant.Municipal ? OrganizationKind.Division : OrganizationKind.Municipality;
        var (first, last) = (survey.FiscalYear.FirstDay, survey.FiscalYear.LastDay);
        var asked = db.Organizations
            .Where(one => one.Kind == kind && one.ValidFrom <= last && (one.ValidUntil == null || one.ValidUntil >= first))
            .Select(one => one.Id);
        var names = await db.OrganizationsIn(survey.FiscalYear).Where(one => asked.Contains(one.Id))
            .OrderBy(one => one.Code).Select(one => one.Name).ToListAsync(cancellation);
        return [.. names.Distinct()];
    }
}
