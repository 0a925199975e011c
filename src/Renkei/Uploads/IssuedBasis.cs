using Microsoft.EntityFrameworkCore;
using Renkei.Data;
using Renkei.FormWorkbooks;
using Renkei.Surveys;

namespace Renkei.Uploads;

/// <summary>What a workbook was filled with when the answer's body or the secretariat downloaded it.</summary>
internal static class IssuedBasis
{
    /// <returns>Null when the workbook does not say which download it is, or names one of another answer.</returns>
    public static async Task<FilledFields?> LoadAsync(
        RenkeiDbContext db, SurveyResponse response, Guid? issueKey, CancellationToken cancellation) =>
        issueKey is null ? null : (await db.IssuedWorkbooks.AsNoTracking().SingleOrDefaultAsync(
            issued => issued.Id == issueKey && issued.ResponseId == response.Id, cancellation))?.Fields();
}
