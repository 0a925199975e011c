using Microsoft.EntityFrameworkCore;
using Renkei.Data;
using Renkei.Forms;
using Renkei.Responses;
using Renkei.Surveys;

namespace Renkei.Submissions;

/// <summary>Reads a submission in the same shape as a draft, for print, comparison and the next draft.</summary>
public static class SubmissionContent
{
    /// <param name="submission">With its needs, deepenings and answers.</param>
    public static AnswerContent Of(Submission submission, Questionnaire form, IReadOnlyList<DeepeningItem> cases)
    {
        var values = submission.Answers.ToDictionary(
            answer => new FieldAddress(answer.RowId, answer.ItemKey), answer => answer.Value);
        foreach (var need in submission.Needs)
        {
            AddStandard(values, form, FormSection.NeedColumn, need.RowId, item => StandardValues<SubmittedNeed>.Read(need, item));
            Add(values, need.RowId, ReservedItem.WhatChanged, need.WhatChanged);
        }

        foreach (var deepening in submission.Deepenings)
        {
            AddStandard(
                values, form, FormSection.DeepeningColumn, deepening.DeepeningItemId,
                item => StandardValues<SubmittedDeepening>.Read(deepening, item));
        }

        Add(values, FieldAddress.Body, ReservedItem.NeedsAreNil, submission.NeedsAreNil ? ReservedItem.Yes : "");
        Add(values, FieldAddress.Body, ReservedItem.DeepeningIsNil, submission.DeepeningIsNil ? ReservedItem.Yes : "");
        return new AnswerContent(
            form,
            cases,
            [.. submission.Needs.OrderBy(need => need.Number).Select(need => new AnswerRow(need.RowId, need.Number, need.PreviousRowId))],
            values);
    }

    /// <summary>On the edition that it answered, whatever the answer is written on by now.</summary>
    public static async Task<AnswerContent> LoadAsync(
        RenkeiDbContext db, SurveyResponse response, Guid submissionId, CancellationToken cancellation)
    {
        var submission = await WithContent(db.Submissions).AsNoTracking()
            .SingleAsync(sent => sent.Id == submissionId, cancellation);
        return Of(
            submission,
            await DraftContent.LoadFormAsync(db, submission.QuestionnaireId ?? response.QuestionnaireId, cancellation),
            await DraftContent.LoadCasesAsync(db, response.SurveyId, cancellation));
    }

    public static IQueryable<Submission> WithContent(this IQueryable<Submission> submissions) => submissions
        .Include(submission => submission.Needs)
        .Include(submission => submission.Deepenings)
        .Include(submission => submission.Answers)
        .AsSplitQuery();

    private static void AddStandard(
        Dictionary<FieldAddress, string> values, Questionnaire form, FormSection section, Guid rowId, Func<StandardItem, string> read)
    {
        foreach (var item in form.In(section).Where(item => !item.IsOwn))
        {
            Add(values, rowId, item.Key, read(item.Standard!.Value));
        }
    }

    private static void Add(Dictionary<FieldAddress, string> values, Guid rowId, string itemKey, string value)
    {
        if (value.Length > 0)
        {
            values[new FieldAddress(rowId, itemKey)] = value;
        }
    }
}
