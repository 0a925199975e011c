using Microsoft.EntityFrameworkCore;
using Renkei.Data;
using Renkei.Responses;
using Renkei.Surveys;

namespace Renkei.Uploads;

/// <summary>The draft that a workbook is compared with.</summary>
/// <param name="Content">What it says; values of rows taken out are among its values.</param>
/// <param name="Removed">The rows that were taken out of the answer (この課題を外す), in their order.</param>
public sealed record DraftAsItStands(AnswerContent Content, IReadOnlyList<Guid> Removed)
{
    /// <summary>Nothing was ever written.</summary>
    public bool IsBlank => Content.Values.Count == 0 && Content.Needs.Count == 0 && Removed.Count == 0;

    public static async Task<DraftAsItStands> LoadAsync(
        RenkeiDbContext db, SurveyResponse response, CancellationToken cancellation) => new(
        await DraftContent.LoadAsync(db, response, cancellation),
        await db.DraftNeeds.AsNoTracking()
            .Where(row => row.ResponseId == response.Id && row.RemovedAt != null)
            .OrderBy(row => row.Number).ThenBy(row => row.Id)
            .Select(row => row.Id)
            .ToListAsync(cancellation));
}
