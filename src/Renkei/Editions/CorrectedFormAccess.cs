using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;
using Renkei.Forms;
using Renkei.Surveys;

namespace Renkei.Editions;

/// <summary>Who sees a 訂正版: the secretariat from the beginning; whoever sees the survey once it is in force.</summary>
public static class CorrectedFormAccess
{
    public static IQueryable<CorrectedForm> VisibleTo(this IQueryable<CorrectedForm> corrected, Actor actor) =>
        actor.IsSecretariat ? corrected : corrected.Where(one => one.InForceFrom != null);

    /// <exception cref="NotFoundException">No such correction of a survey that the actor sees, or not in force yet.</exception>
    public static async Task<(Survey Survey, CorrectedForm Corrected)> CorrectedFormAsync(
        this RenkeiDbContext db, string code, int number, Actor actor, CancellationToken cancellation)
    {
        var survey = await db.Surveys.VisibleTo(actor).RequireAsync(code, cancellation);
        var corrected = await db.CorrectedForms.VisibleTo(actor)
            .SingleOrDefaultAsync(one => one.SurveyId == survey.Id && one.Number == number, cancellation)
            ?? throw new NotFoundException(nameof(CorrectedForm), number);
        return (survey, corrected);
    }

    /// <summary>The new editions and those they succeed, each variant that is corrected.</summary>
    public static async Task<IReadOnlyList<CorrectedEdition>> EditionsOfAsync(
        this RenkeiDbContext db, CorrectedForm corrected, CancellationToken cancellation)
    {
        var forms = await db.Questionnaires.Include(form => form.Items)
            .Where(form => form.SurveyId == corrected.SurveyId).ToListAsync(cancellation);
        return
        [
            .. from form in forms.Where(corrected.Covers).OrderBy(form => form.Variant)
               let before = forms.Single(other => other.Variant == form.Variant && other.Edition == form.Edition - 1)
               select new CorrectedEdition(before, form, FormComparison.Between(before, form)),
        ];
    }
}

/// <param name="Before">The edition that it takes the place of.</param>
public sealed record CorrectedEdition(Questionnaire Before, Questionnaire After, IReadOnlyList<FormChange> Changes)
{
    public FormVariant Variant => After.Variant;
}
