using Microsoft.EntityFrameworkCore;
using Renkei.Data;
using Renkei.Surveys;

namespace Renkei.Responses;

internal static class DraftRows
{
    /// <summary>A new row at the end.</summary>
    public static async Task<DraftNeed> AddAsync(
        RenkeiDbContext db, SurveyResponse response, Guid key, Guid? previousRowId, CancellationToken cancellation)
    {
        var stored = await db.DraftNeeds.Where(row => row.ResponseId == response.Id).ToListAsync(cancellation);
        var rows = stored.Union(db.DraftNeeds.Local.Where(row => row.ResponseId == response.Id)).ToList();
        DraftRules.RowsFit.Require(rows.Count(row => !row.IsRemoved) < ResponseLimits.MostNeeds);
        var added = new DraftNeed(response, key, rows.Select(row => row.Number).DefaultIfEmpty().Max() + 1, previousRowId);
        db.Add(added);
        return added;
    }
}
