using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Forms;
using Renkei.Responses;
using Renkei.Surveys;

namespace Renkei.Sample;

/// <summary>Writes what the sample's municipalities answer into their drafts, field by field as on the page.</summary>
internal sealed class SampleDrafts(
    SampleStage stage, SampleCast cast, FiscalYear year, IReadOnlyDictionary<Guid, Questionnaire> forms,
    IReadOnlyDictionary<string, Guid> cases)
{
    private readonly IReadOnlyList<SampleDeepeningAnswer> _deepening =
        year.Year == 2018 ? SampleFiles.Deepening().Answers : [];

    /// <summary>様式2: the first text of each need, or what was put right later.</summary>
    public Task WriteAsync(
        SampleState state, SurveyResponse response, IEnumerable<SampleNeed> needs, Dictionary<string, Guid> rows, DateTime at,
        bool first) =>
        stage.AtAsync(at, state.IsByProxy ? SampleCast.Secretariat : cast.Officers[state.Code], async services =>
        {
            foreach (var need in needs)
            {
                var changes = SampleNeedValues.Of(need, forms[response.QuestionnaireId], rows[need.Number], first)
                    .ToList();
                var began = first
                    ? new Dictionary<FieldAddress, string>()
                    : await services.GetRequiredService<RenkeiDbContext>().DraftAnswers.AsNoTracking()
                        .Where(answer => answer.ResponseId == response.Id)
                        .ToDictionaryAsync(answer => new FieldAddress(answer.RowId, answer.ItemKey), answer => answer.Value);
                await services.GetRequiredService<SaveDraft>().ExecuteAsync(
                    response.Id,
                    [.. changes.Select(change => new DraftChange(
                        change.Field, change.Value, DraftMerge.Digest(began.GetValueOrDefault(change.Field, ""))))],
                    rows[need.Number], default);
            }
        });

    /// <summary>団体情報 and 様式3, or that there is nothing.</summary>
    public Task AnswerBodyAsync(SampleState state, SurveyResponse response, string officer, DateTime at, bool isNil)
    {
        var form = forms[response.QuestionnaireId];
        var municipality = cast.Answering[state.Code];
        var changes = SampleBodyValues.Of(municipality, form, year)
            .Concat(SampleBodyValues.Deepening(_deepening.Where(answer => answer.Body == state.Code), form, cases)).ToList();
        if (isNil)
        {
            changes.Add((new FieldAddress(FieldAddress.Body, ReservedItem.NeedsAreNil), ReservedItem.Yes));
        }

        if (isNil || _deepening.All(answer => answer.Body != state.Code))
        {
            changes.Add((new FieldAddress(FieldAddress.Body, ReservedItem.DeepeningIsNil), ReservedItem.Yes));
        }

        return stage.AtAsync(at, officer, services => services.GetRequiredService<SaveDraft>().ExecuteAsync(
            response.Id, [.. changes.Select(change => new DraftChange(change.Field, change.Value, ""))], null, default));
    }
}
