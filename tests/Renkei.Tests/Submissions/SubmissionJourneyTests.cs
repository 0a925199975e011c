using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Renkei.Approvals;
using Renkei.Responses;
using Renkei.Submissions;
using Renkei.Surveys;
using Renkei.Tests.Responses;
using Renkei.Tests.Support;
using static Renkei.Tests.Support.Refusals;

namespace Renkei.Tests.Submissions;

public sealed class SubmissionJourneyTests(RoundFixture fixture) : IClassFixture<RoundFixture>
{
    private readonly RenkeiApp _app = fixture.App;
    private readonly OpenRound _round = fixture.Round;

    [Fact]
    public async Task A_correction_is_asked_for_made_and_compared()
    {
        var row = await _round.WriteAsync(_app, _app.World.SakataOfficer, "橋の点検", ("remarks", "備考あり"));
        await _round.SubmitAsync(_app, _app.World.SakataOfficer);
        var secretariat = await _app.VisitAsync(_app.World.Secretariat);
        var page = await secretariat.GetPageAsync(OpenRound.Sakata);
        await secretariat.SubmitAsync(page, "main form:has([name=reason])", ("reason", "橋の数を書いてください。"));

        var city = await _app.VisitAsync(_app.World.SakataOfficer);
        var form = await city.GetPageAsync($"{OpenRound.Sakata}/edit?open={row:N}");
        Assert.Contains("橋の数を書いてください。", form.Body!.TextContent, StringComparison.Ordinal);
        var check = await city.FollowAsync(await city.SubmitAsync(
            form, "main form", ("do", "check"), ($"f.{row:N}.current-situation", "橋が12ある。備蓄が足りない。")));
        await city.SubmitAsync(check, "main form", ("do", "send"), ("post", "課長"), ("reason", "橋の数を書いた"));

        var changes = await city.GetPageAsync($"{OpenRound.Sakata}/submissions/2/changes");
        Assert.Contains("橋が12ある。", changes.QuerySelector("ins")!.TextContent, StringComparison.Ordinal);
        Assert.Single(changes.QuerySelectorAll("tbody tr"));
        var versions = await _app.ReadAsync(db => db.Submissions.Include(sent => sent.Needs)
            .Where(sent => sent.ResponseId == _round.Responses["062049"].Id).OrderBy(sent => sent.Number).ToListAsync());
        Assert.Equal([false, true], versions.Select(sent => sent.IsInForce));
        Assert.Equal("備蓄が足りない。", versions[0].Needs.Single().CurrentSituation);
        Assert.Equal([row, row], versions.Select(sent => sent.Needs.Single().RowId));
        await secretariat.SubmitAsync(await secretariat.GetPageAsync(OpenRound.Sakata), "main form:has(.is-primary)");
        Assert.Equal(ResponseStatus.Received, await StatusAsync("062049"));
    }

    [Fact]
    public async Task An_answer_is_withdrawn_mended_and_sent_again_with_the_same_keys()
    {
        var row = await _round.WriteAsync(_app, _app.World.ShinjoOfficer, "除雪");
        await _round.SubmitAsync(_app, _app.World.ShinjoOfficer);
        var city = await _app.VisitAsync(_app.World.ShinjoOfficer);

        await city.SubmitAsync(await city.GetPageAsync("/surveys/H30/responses/062057"), "main form");
        Assert.Equal(ResponseStatus.Drafting, await StatusAsync("062057"));
        Assert.True(await _app.ReadAsync(db => db.OutboxMessages.AnyAsync(
            message => message.Kind == "response-withdrawn" && message.SubjectId == _round.Responses["062057"].Id)));
        Assert.Equal(2, await _round.SubmitAsync(_app, _app.World.ShinjoOfficer));

        var versions = await _app.ReadAsync(db => db.Submissions.Include(sent => sent.Needs)
            .Where(sent => sent.ResponseId == _round.Responses["062057"].Id).OrderBy(sent => sent.Number).ToListAsync());
        Assert.NotNull(versions[0].WithdrawnAt);
        Assert.Equal([row, row], versions.Select(sent => sent.Needs.Single().RowId));
    }

    [Fact]
    public async Task The_approver_s_decision_submits_at_that_instant_and_a_return_opens_the_draft()
    {
        var (officer, head) = (_app.World.YuzaOfficer, _app.World.YuzaHead);
        await _app.InScopeAsync(
            services => services.GetRequiredService<SetApprovalRoute>().ExecuteAsync(
                new RouteDraft(
                    _app.World.Yuza.Id, ApprovalMatter.SurveyResponse,
                    [new RouteStepDraft(head.Actor.PositionId!.Value, ApprovalStepKind.Decision, [])], AllowsDrafterToDecide: false),
                default),
            officer.Actor);
        await _round.WriteAsync(_app, officer, "海岸漂着ごみ");
        var town = await _app.VisitAsync(officer);
        var address = "/surveys/H30/responses/064611";
        await town.SubmitAsync(await town.GetPageAsync($"{address}/submit"), "main form", ("do", "review"));
        Assert.Equal(ResponseStatus.InInternalReview, await StatusAsync("064611"));

        await DecideAsync(head, ApprovalAct.Return, "件名を直してください。");
        Assert.Equal(ResponseStatus.Drafting, await StatusAsync("064611"));
        await town.SubmitAsync(await town.GetPageAsync($"{address}/submit"), "main form", ("do", "review"));
        await DecideAsync(head, ApprovalAct.Approve, null);

        Assert.Equal(ResponseStatus.Submitted, await StatusAsync("064611"));
        var sent = await _app.ReadAsync(db => db.Submissions.SingleAsync(one => one.ResponseId == _round.Responses["064611"].Id));
        Assert.Equal(("決裁", new DateOnly(2018, 5, 14)), (sent.Decision.How, sent.Decision.DecidedOn!.Value));
        Assert.NotNull(sent.Decision.ApprovalId);
    }

    [Fact]
    public async Task A_part_is_sent_first_and_the_rest_follows()
    {
        var ready = await _round.WriteAsync(_app, _app.World.OkuraOfficer, "記入の済んだ課題");
        var unready = Guid.CreateVersion7();
        await _round.SaveAsync(_app, _app.World.OkuraOfficer, unready, OpenRound.Change(unready, "title", "書きかけ"));

        await _round.SubmitAsync(_app, _app.World.OkuraOfficer, SubmissionKind.Partial);
        await AssertRefusedAsync(
            SubmissionRules.NothingToMend, () => _round.SubmitAsync(_app, _app.World.OkuraOfficer));
        await _round.SaveAsync(_app, _app.World.OkuraOfficer, null, OpenRound.Change(ready, "request", "", began: "県の支援をお願いしたい。"));
        await AssertRefusedAsync(
            SubmissionRules.HasReadyRows, () => _round.SubmitAsync(_app, _app.World.OkuraOfficer, SubmissionKind.Partial));

        var sent = await _app.ReadAsync(db => db.Submissions.Include(one => one.Needs)
            .SingleAsync(one => one.ResponseId == _round.Responses["063657"].Id));
        Assert.Equal([ready], sent.Needs.Select(need => need.RowId));
        Assert.Equal(ResponseStatus.Submitted, await StatusAsync("063657"));
    }

    private Task DecideAsync(Person person, ApprovalAct act, string? text) => _app.InScopeAsync(
        async services =>
        {
            var approval = await _app.ReadAsync(db => db.Approvals.SingleAsync(
                one => one.SubjectId == _round.Responses["064611"].Id && one.ClosedAt == null));
            await services.GetRequiredService<DecideApproval>().ExecuteAsync(approval.Id, act, text, default);
        },
        person.Actor);

    private Task<ResponseStatus> StatusAsync(string code) => _app.ReadAsync(db => db.SurveyResponses
        .Where(response => response.Id == _round.Responses[code].Id).Select(response => response.Status).SingleAsync());
}
