using Microsoft.Extensions.DependencyInjection;
using Renkei.Forms;
using Renkei.Responses;
using Renkei.Submissions;
using Renkei.Surveys;

namespace Renkei.Sample;

/// <summary>Answers the survey of H30 for the divisions of the prefecture.</summary>
internal sealed class SampleDivisionAnswers(
    SampleStage stage, SampleCast cast, IReadOnlyDictionary<string, SurveyResponse> responses,
    IReadOnlyDictionary<Guid, Questionnaire> forms)
{
    public async Task GiveAsync()
    {
        foreach (var division in SampleFiles.DivisionNeeds().ToLookup(need => need.Body))
        {
            await GiveAsync(division.Key, [.. division.OrderBy(need => need.Serial)]);
        }
    }

    private async Task GiveAsync(string code, IReadOnlyList<SampleNeed> needs)
    {
        if (!responses.TryGetValue(code, out var response))
        {
            return;
        }

        var officer = cast.Officers[code];
        var form = forms[response.QuestionnaireId];
        var at = new DateTime(2018, 5, 10, 15, 0, 0);
        await stage.AtAsync(at, officer, async services =>
        {
            var save = services.GetRequiredService<SaveDraft>();
            foreach (var need in needs)
            {
                var row = Guid.CreateVersion7();
                await save.ExecuteAsync(
                    response.Id,
                    [.. SampleNeedValues.Of(need, form, row, first: true)
                        .Select(change => new DraftChange(change.Field, change.Value, ""))],
                    row, default);
            }

            var rest = SampleBodyValues.OfDivision(needs[0].Section ?? "", form)
                .Append((new FieldAddress(FieldAddress.Body, ReservedItem.DeepeningIsNil), ReservedItem.Yes));
            await save.ExecuteAsync(
                response.Id, [.. rest.Select(change => new DraftChange(change.Item1, change.Item2, ""))], null, default);
        });
        await stage.AtAsync(at.AddHours(1), officer, services => services.GetRequiredService<SubmitResponse>().ExecuteAsync(
            response.Id, SubmissionKind.Full,
            SubmissionDecision.OnPaper(DateOnly.FromDateTime(at), "課長", "", DateOnly.FromDateTime(at)), "", default));
    }
}
