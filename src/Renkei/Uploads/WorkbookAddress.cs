using Microsoft.EntityFrameworkCore;
using Renkei.Data;
using Renkei.Forms;
using Renkei.FormWorkbooks;
using Renkei.Surveys;

namespace Renkei.Uploads;

/// <summary>What the 調査票番号 of an answer's workbooks says of its survey and its body.</summary>
internal sealed record WorkbookAddress(string SurveyCode, string BodyCode, FormVariant Variant)
{
    public static async Task<WorkbookAddress> OfAsync(
        RenkeiDbContext db, SurveyResponse response, CancellationToken cancellation)
    {
        var found = await (
            from survey in db.Surveys
            from body in db.Organizations
            from form in db.Questionnaires
            where survey.Id == response.SurveyId && body.Id == response.RespondentId && form.Id == response.QuestionnaireId
            select new { survey.FiscalYear, survey.Number, body, form.Variant }).AsNoTracking().SingleAsync(cancellation);
        return new WorkbookAddress(
            Surveys.SurveyCode.Of(found.FiscalYear, found.Number), FormNumber.CodeOf(found.body), found.Variant);
    }

    public bool IsMeantBy(FormNumber number) => number.BodyCode == BodyCode && number.Variant == Variant;
}
