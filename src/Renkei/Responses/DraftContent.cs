using Microsoft.EntityFrameworkCore;
using Renkei.Data;
using Renkei.Forms;
using Renkei.Surveys;

namespace Renkei.Responses;

/// <summary>Reads a draft as it stands now.</summary>
public static class DraftContent
{
    public static async Task<AnswerContent> LoadAsync(
        RenkeiDbContext db, SurveyResponse response, CancellationToken cancellation)
    {
        var form = await LoadFormAsync(db, response.QuestionnaireId, cancellation);
        var cases = await LoadCasesAsync(db, response.SurveyId, cancellation);
        var rows = await db.DraftNeeds.AsNoTracking()
            .Where(row => row.ResponseId == response.Id && row.RemovedAt == null)
            .OrderBy(row => row.Number).ThenBy(row => row.Id)
            .ToListAsync(cancellation);
        var values = await db.DraftAnswers.AsNoTracking()
            .Where(answer => answer.ResponseId == response.Id && answer.Value != "")
            .ToListAsync(cancellation);

        return new AnswerContent(
            form,
            cases,
            [.. rows.Select((row, index) => new AnswerRow(row.Id, index + 1, row.PreviousRowId))],
            values.ToDictionary(answer => answer.Field, answer => answer.Value));
    }

    internal static Task<Questionnaire> LoadFormAsync(RenkeiDbContext db, Guid formId, CancellationToken cancellation) =>
        db.Questionnaires.AsNoTracking().Include(form => form.Items).SingleAsync(form => form.Id == formId, cancellation);

    internal static async Task<IReadOnlyList<DeepeningItem>> LoadCasesAsync(
        RenkeiDbContext db, Guid surveyId, CancellationToken cancellation) =>
        await db.Set<DeepeningItem>().AsNoTracking()
            .Where(item => item.SurveyId == surveyId).OrderBy(item => item.Number).ToListAsync(cancellation);
}
