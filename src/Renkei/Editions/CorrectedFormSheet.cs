using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;
using Renkei.Forms;
using Renkei.Surveys;

namespace Renkei.Editions;

/// <summary>One 訂正版: why, what is different, item by item, and for the secretariat how many answers it meets in which state.</summary>
/// <param name="Moving">Answers that are still written; 0 for others than the secretariat, as the next two.</param>
public sealed record CorrectedFormSheet(
    Survey Survey, CorrectedForm Corrected, IReadOnlyList<CorrectedEdition> Editions, int Moving, int InReview, int Submitted)
{
    public IEnumerable<FormChange> Changes => Editions.SelectMany(edition => edition.Changes);

    /// <summary>Whether there is anything that submitted answers could be asked for.</summary>
    public bool HasNewlyRequired => Changes.Any(change => change.IsNewlyRequired);

    /// <exception cref="NotFoundException">No such correction that the actor may see.</exception>
    public static async Task<CorrectedFormSheet> LoadAsync(
        RenkeiDbContext db, string code, int number, Actor actor, CancellationToken cancellation)
    {
        var (survey, corrected) = await db.CorrectedFormAsync(code, number, actor, cancellation);
        return actor.IsSecretariat
            ? await LoadAsync(db, survey, corrected, cancellation)
            : new CorrectedFormSheet(
                survey, corrected, await db.EditionsOfAsync(corrected, cancellation), 0, 0, 0);
    }

    /// <summary>What its 決裁 decides. Read through the approval, by whoever sees that (see Approvals).</summary>
    public static async Task<CorrectedFormSheet> LoadAsync(
        RenkeiDbContext db, Guid correctedId, CancellationToken cancellation)
    {
        var corrected = await db.CorrectedForms.AsNoTracking().SingleAsync(one => one.Id == correctedId, cancellation);
        var survey = await db.Surveys.AsNoTracking().SingleAsync(one => one.Id == corrected.SurveyId, cancellation);
        return await LoadAsync(db, survey, corrected, cancellation);
    }

    private static async Task<CorrectedFormSheet> LoadAsync(
        RenkeiDbContext db, Survey survey, CorrectedForm corrected, CancellationToken cancellation)
    {
        var editions = await db.EditionsOfAsync(corrected, cancellation);
        var variants = editions.Select(edition => edition.Variant).ToList();
        var responses = await (
            from response in db.SurveyResponses
            join target in db.Set<SurveyTarget>()
                on new { response.SurveyId, OrganizationId = response.RespondentId } equals new { target.SurveyId, target.OrganizationId }
            where response.SurveyId == survey.Id && variants.Contains(target.Variant)
            select response).AsNoTracking().ToListAsync(cancellation);
        var inReview = responses.Count(response => response.Status == ResponseStatus.InInternalReview);
        var moving = responses.Count(response => response.CanEdit);
        return new CorrectedFormSheet(survey, corrected, editions, moving, inReview, responses.Count - moving - inReview);
    }
}
