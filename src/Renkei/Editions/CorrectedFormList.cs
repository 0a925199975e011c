using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;
using Renkei.Surveys;

namespace Renkei.Editions;

/// <summary>The 訂正版 of a survey that the actor may see, newest first.</summary>
public sealed record CorrectedFormList(Survey Survey, IReadOnlyList<CorrectedForm> Corrected)
{
    /// <summary>The one that is being prepared or decided.</summary>
    public CorrectedForm? Pending => Corrected.FirstOrDefault(one =>
        one.Status is CorrectedFormStatus.Editing or CorrectedFormStatus.InReview);

    public bool CanBegin => Pending is null && CorrectedForm.CanCorrect(Survey);

    /// <exception cref="NotFoundException">No such survey, or not the actor's to see.</exception>
    public static async Task<CorrectedFormList> LoadAsync(
        RenkeiDbContext db, string code, Actor actor, CancellationToken cancellation)
    {
        var survey = await db.Surveys.AsNoTracking().VisibleTo(actor).RequireAsync(code, cancellation);
        return new CorrectedFormList(survey, await db.CorrectedForms.AsNoTracking().VisibleTo(actor)
            .Where(one => one.SurveyId == survey.Id).OrderByDescending(one => one.Number).ToListAsync(cancellation));
    }
}
