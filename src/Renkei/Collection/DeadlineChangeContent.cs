using Microsoft.EntityFrameworkCore;
using Renkei.Data;
using Renkei.Organizations;
using Renkei.Surveys;

namespace Renkei.Collection;

/// <summary>
/// What the 決裁 of a 全体の期限変更 decides: from when to when, why, whom it meets, the letter. Read through the approval, by
/// whoever sees that (see Approvals).
/// </summary>
/// <param name="Letters">To every body that is asked.</param>
/// <param name="KeepLater">How many of them have a later deadline of their own, which stays.</param>
public sealed record DeadlineChangeContent(
    Survey Survey, DeadlineChange Change, IReadOnlyList<AddressedLetter> Letters, int KeepLater)
{
    public static async Task<DeadlineChangeContent> LoadAsync(
        RenkeiDbContext db, Guid changeId, bool isSample, CancellationToken cancellation)
    {
        var change = await db.DeadlineChanges.AsNoTracking().SingleAsync(one => one.Id == changeId, cancellation);
        var survey = await db.Surveys.AsNoTracking().SingleAsync(one => one.Id == change.SurveyId, cancellation);
        var keepLater = await db.SurveyResponses.CountAsync(
            response => response.SurveyId == survey.Id && response.ExtendedUntil > change.ClosesAt, cancellation);
        return new DeadlineChangeContent(
            survey, change,
            await DeadlineLetters.WriteAsync(db, survey, change, db.OrganizationsIn(survey.FiscalYear), isSample, cancellation), keepLater);
    }
}
