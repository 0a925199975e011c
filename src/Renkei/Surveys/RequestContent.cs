using Microsoft.EntityFrameworkCore;
using Renkei.Data;
using Renkei.Forms;
using Renkei.Organizations;

namespace Renkei.Surveys;

/// <summary>
/// What the 決裁 of a survey's 依頼 decides: the letter, whom it asks, what it asks. Read through the approval, by whoever
/// sees that (see Approvals), before others know of the survey.
/// </summary>
/// <param name="Letters">To every body that is asked; they differ in the addressee alone.</param>
/// <param name="Forms">The first edition of each variant: later ones have a 決裁 of their own.</param>
public sealed record RequestContent(
    Survey Survey, IReadOnlyList<AddressedLetter> Letters, IReadOnlyList<Questionnaire> Forms)
{
    public IReadOnlyList<DeepeningItem> Deepening => [.. Survey.DeepeningItems.OrderBy(item => item.Number)];

    public static async Task<RequestContent> LoadAsync(
        RenkeiDbContext db, Guid surveyId, bool isSample, CancellationToken cancellation)
    {
        var survey = await db.Surveys.AsNoTracking().Include(one => one.DeepeningItems).Include(one => one.Targets)
            .AsSplitQuery().SingleAsync(one => one.Id == surveyId, cancellation);
        var forms = await db.Questionnaires.AsNoTracking().Include(form => form.Items)
            .Where(form => form.SurveyId == surveyId && form.Edition == 1)
            .OrderBy(form => form.Variant).ToListAsync(cancellation);
        return new RequestContent(
            survey,
            await RequestLetters.WriteAsync(db, survey, db.OrganizationsIn(survey.FiscalYear), isSample, cancellation),
            [.. forms.Where(form => survey.Targets.Any(target => target.Variant == form.Variant))]);
    }
}
