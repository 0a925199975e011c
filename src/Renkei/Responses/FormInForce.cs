using Microsoft.EntityFrameworkCore;
using Renkei.Data;
using Renkei.Forms;
using Renkei.Surveys;

namespace Renkei.Responses;

/// <summary>An answer that is opened again is written on the edition in force; one that stays submitted keeps its own.</summary>
internal static class FormInForce
{
    /// <summary>Called once the answer may be written again. Saves nothing.</summary>
    /// <exception cref="RuleBrokenException">The answer is closed.</exception>
    public static async Task AnswerOnFormInForceAsync(
        this RenkeiDbContext db, SurveyResponse response, CancellationToken cancellation)
    {
        var variant = await db.Questionnaires.Where(form => form.Id == response.QuestionnaireId)
            .Select(form => form.Variant).SingleAsync(cancellation);
        response.AnswerOn((await EditionsOf.LoadAsync(db, response.SurveyId, variant, cancellation)).InForce);
    }
}
