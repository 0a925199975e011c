using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;
using Renkei.Forms;

namespace Renkei.Surveys;

/// <summary>
/// Who sees a survey: the secretariat always; once it is open those who are asked and the whole prefecture;
/// once it is shared every municipality. What was answered is a matter of its own.
/// </summary>
public static class SurveyVisibility
{
    public static IQueryable<Survey> VisibleTo(this IQueryable<Survey> surveys, Actor actor)
    {
        if (actor.IsSecretariat)
        {
            return surveys;
        }

        var own = actor.Own;
        var (ofPrefecture, ofMunicipality) = (actor.IsOfPrefecture, actor.IsOfMunicipality);
        return actor.IsSignedIn
            ? surveys.Where(survey => survey.OpenedAt != null && (ofPrefecture
                || (ofMunicipality && survey.SharedFrom != null)
                || survey.Targets.Any(target => own.Contains(target.OrganizationId))))
            : surveys.Where(_ => false);
    }

    /// <summary>The survey of a code in an address; not found when it is not the actor's to see.</summary>
    /// <exception cref="NotFoundException">No such survey, or not visible.</exception>
    public static async Task<Survey> RequireAsync(
        this IQueryable<Survey> surveys, string code, CancellationToken cancellation) =>
        (SurveyCode.TryParse(code, out var year, out var number)
            ? await surveys.SingleOrDefaultAsync(
                survey => survey.FiscalYear == year && survey.Number == number, cancellation)
            : null)
        ?? throw new NotFoundException(nameof(Survey), code);

    /// <summary>The forms of a survey with their items, newest edition of each variant first; no draft of a 訂正版.</summary>
    public static Task<List<Questionnaire>> FormsOfAsync(
        this RenkeiDbContext db, Survey survey, CancellationToken cancellation) =>
        db.Questionnaires.Include(form => form.Items)
            .Where(form => form.SurveyId == survey.Id && (form.Edition == 1 || form.InForceFrom != null))
            .OrderBy(form => form.Variant).ThenByDescending(form => form.Edition)
            .ToListAsync(cancellation);
}
