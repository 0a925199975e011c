using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Forms;
using Renkei.Responses;
using Renkei.Submissions;
using Renkei.Surveys;

namespace Renkei.Sample;

/// <summary>Answers a survey for every body, in the state and at the time its file tells.</summary>
internal sealed class SampleAnswers(SampleStage stage, SampleCast cast, FiscalYear year)
{
    private static readonly DateTime DraftedIn2018 = new(2018, 5, 10, 13, 30, 0);

    private readonly SampleSubmissions _submissions = new(stage, cast);
    private readonly SampleTalks _talks = new(stage, cast);
    private readonly SampleProxy _proxy = new(stage, cast);
    private IReadOnlyDictionary<string, SurveyResponse> _responses = null!;
    private IReadOnlyDictionary<Guid, Questionnaire> _forms = null!;
    private SampleDrafts _drafts = null!;

    /// <param name="firstSum">When the table is summed for the first time, and how; null where it is not.</param>
    public async Task GiveAsync((DateTime At, Func<Task> Fix)? firstSum = null)
    {
        await LoadAsync();
        var isSummed = firstSum is null;
        var needs = SampleFiles.Needs(year.Prefix().ToLowerInvariant()).ToLookup(need => need.Body);
        foreach (var state in SampleFiles.States(year.Prefix().ToLowerInvariant()).OrderBy(state => state.SubmittedAt))
        {
            if (!isSummed && state.SubmittedAt > firstSum!.Value.At)
            {
                await firstSum.Value.Fix();
                isSummed = true;
            }

            await GiveAsync(state, [.. needs[state.Code].OrderBy(need => need.Serial)]);
        }

        await _talks.PlayAsync(SampleFiles.Talks(year.Prefix().ToLowerInvariant()), _responses);
        if (year.Year == 2018)
        {
            await new SampleDivisionAnswers(stage, cast, _responses, _forms).GiveAsync();
        }
    }

    private async Task LoadAsync()
    {
        var rows = await stage.ReadAsync(db => (
            from response in db.SurveyResponses
            join survey in db.Surveys on response.SurveyId equals survey.Id
            join body in db.Organizations on response.RespondentId equals body.Id
            where survey.FiscalYear == year
            select new { body.Code, response }).AsNoTracking().ToListAsync());
        _responses = rows.ToDictionary(row => row.Code, row => row.response);
        _forms = (await stage.ReadAsync(db => db.Questionnaires.AsNoTracking().Include(form => form.Items).ToListAsync()))
            .ToDictionary(form => form.Id);
        var survey = rows[0].response.SurveyId;
        var cases = await stage.ReadAsync(db => DraftContent.LoadCasesAsync(db, survey, default));
        _drafts = new SampleDrafts(
            stage, cast, year, _forms, cases.ToDictionary(item => $"{year.Prefix()}-D{item.Number}", item => item.Id));
    }

    private async Task GiveAsync(SampleState state, IReadOnlyList<SampleNeed> needs)
    {
        var officer = cast.Officers[state.Code];
        var response = _responses[state.Code];
        if (state.State == "未着手")
        {
            return;
        }

        var submittedAt = state.SubmittedAt ?? DraftedIn2018.AddHours(20);
        var draftedAt = state.IsByProxy ? submittedAt.AddHours(-2) : submittedAt.AddDays(-2);
        if (state.IsByProxy)
        {
            officer = SampleCast.Secretariat;
            await _proxy.StartAsync(response, draftedAt.AddMinutes(-10));
        }

        var isNil = state.Kind == "該当なし";
        var rows = needs.Where(need => need.Stage is not "later").ToDictionary(need => need.Number, _ => Guid.CreateVersion7());
        if (!isNil)
        {
            await _drafts.WriteAsync(state, response, needs.Where(need => rows.ContainsKey(need.Number)), rows, draftedAt, first: true);
        }

        await _drafts.AnswerBodyAsync(state, response, officer, draftedAt.AddMinutes(30), isNil);
        await _talks.ExtendAsync(state, response);
        switch (state.State)
        {
            case "作成中":
                return;
            case "庁内確認中":
                await _submissions.StartReviewAsync(response, officer, SampleSubmissions.KindOf(state), DraftedIn2018.AddDays(1), "");
                return;
            default:
                await SubmitAndGoOnAsync(state, response, officer, needs, rows, submittedAt);
                return;
        }
    }

    private async Task SubmitAndGoOnAsync(
        SampleState state, SurveyResponse response, string officer, IReadOnlyList<SampleNeed> needs,
        Dictionary<string, Guid> rows, DateTime submittedAt)
    {
        if (state.IsByProxy)
        {
            await _proxy.SubmitAsync(state, response, submittedAt);
            await ReceiveAsync(state, response, submittedAt);
            return;
        }

        var asked = state.Correction;
        var first = asked is not null && asked.At < submittedAt ? asked.At.AddDays(-1) : submittedAt;
        await _submissions.SubmitAsync(state, response, officer, SampleSubmissions.KindOf(state), first, "");
        if (state.CorrectionReason is { } reason)
        {
            var at = asked?.At ?? submittedAt.AddDays(1);
            await stage.AtAsync(at, SampleCast.Secretariat, services =>
                services.GetRequiredService<RequestCorrection>().ExecuteAsync(response.Id, reason, default));
            if (state.State == "修正のお願い中")
            {
                return;
            }

            var again = asked is null ? at.AddDays(1) : submittedAt;
            await _drafts.WriteAsync(state, response, needs.Where(need => need.FirstVersion is not null), rows, again.AddHours(-3), first: false);
            await _submissions.SubmitAsync(state, response, officer, SampleSubmissions.KindOf(state), again, "お願いのあった箇所を直しました。");
            submittedAt = again;
        }

        if (state.Replacement is { } why)
        {
            await stage.AtAsync(submittedAt.AddDays(1), officer, services =>
                services.GetRequiredService<ReplaceSubmission>().ExecuteAsync(response.Id, begins: true, default));
            submittedAt = submittedAt.AddDays(1).AddHours(2);
            await _submissions.SubmitAsync(state, response, officer, SampleSubmissions.KindOf(state), submittedAt, why);
        }

        await ReceiveAsync(state, response, submittedAt);
    }

    private Task ReceiveAsync(SampleState state, SurveyResponse response, DateTime submittedAt) =>
        state.State != "受付済" ? Task.CompletedTask
            : stage.AtAsync(state.ReceivedAt ?? submittedAt.AddHours(20), SampleCast.Secretariat, services =>
                services.GetRequiredService<ReceiveResponse>().ExecuteAsync(response.Id, default));
}
