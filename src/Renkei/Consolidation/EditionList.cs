using Microsoft.EntityFrameworkCore;
using Renkei.Data;
using Renkei.Surveys;

namespace Renkei.Consolidation;

/// <summary>The editions of a survey's table, newest first. Whoever has a version of the table has it of all of them.</summary>
public static class EditionList
{
    public static async Task<IReadOnlyList<ConsolidationEdition>> LoadAsync(
        RenkeiDbContext db, Survey survey, CancellationToken cancellation) =>
        await db.ConsolidationEditions.AsNoTracking().Where(edition => edition.SurveyId == survey.Id)
            .OrderByDescending(edition => edition.Number).ToListAsync(cancellation);
}
