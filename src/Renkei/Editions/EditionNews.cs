using Microsoft.EntityFrameworkCore;
using Renkei.Data;
using Renkei.Forms;
using Renkei.Surveys;

namespace Renkei.Editions;

/// <summary>「調査票が第2版に訂正されました」: the correction in force that the writer of an answer should know of.</summary>
/// <param name="IsOnIt">The answer is written on the corrected edition; otherwise it stands on the one before.</param>
public sealed record EditionNews(
    int Number, int Edition, DateTimeOffset InForceFrom, string Reason, IReadOnlyList<FormChange> Changes, bool IsOnIt)
{
    /// <summary>Null when the form of the answer was never corrected.</summary>
    public static async Task<EditionNews?> LoadAsync(
        RenkeiDbContext db, SurveyResponse response, CancellationToken cancellation)
    {
        var own = await db.Questionnaires.AsNoTracking().SingleAsync(form => form.Id == response.QuestionnaireId, cancellation);
        var editions = await EditionsOf.LoadAsync(db, response.SurveyId, own.Variant, cancellation);
        if (editions.NewestFirst.Count < 2)
        {
            return null;
        }

        var (after, before) = (editions.NewestFirst[0], editions.NewestFirst[1]);
        var corrected = (await db.CorrectedForms.AsNoTracking()
            .Where(one => one.SurveyId == response.SurveyId && one.InForceFrom != null).ToListAsync(cancellation))
            .Single(one => one.Covers(after));
        return new EditionNews(
            corrected.Number, after.Edition, corrected.InForceFrom!.Value, corrected.Reason,
            FormComparison.Between(before, after), own.Edition == after.Edition);
    }
}
