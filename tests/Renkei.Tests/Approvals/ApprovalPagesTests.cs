using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Renkei.Approvals;
using Renkei.Surveys;
using Renkei.Tests.Responses;
using Renkei.Tests.Support;

namespace Renkei.Tests.Approvals;

public sealed class ApprovalPagesTests(RoundFixture fixture) : IClassFixture<RoundFixture>
{
    private readonly RenkeiApp _app = fixture.App;
    private readonly World _world = fixture.App.World;

    [Fact]
    public async Task A_matter_goes_up_its_route_and_a_decision_in_absence_is_reviewed_afterwards()
    {
        await SetRouteAsync();
        await DraftAsync();
        var (concurring, head, deputy) = (
            await _app.VisitAsync(_world.SakataCommerceOfficer), await _app.VisitAsync(_world.SakataHead),
            await _app.VisitAsync(_world.SakataDeputy));

        Assert.Empty(Buttons(await head.GetPageAsync("/approvals/H30-1")));
        Assert.Equal(["合議で了承する", "差し戻す"], Buttons(await concurring.GetPageAsync("/approvals/H30-1")));
        await ActAsync(concurring, ApprovalAct.Approve);
        Assert.Empty(Buttons(await deputy.GetPageAsync("/approvals/H30-1")));
        Assert.Equal(["決裁する", "差し戻す"], Buttons(await head.GetPageAsync("/approvals/H30-1")));

        await GoAwayAsync(head);
        Assert.Contains("代決できるもの（1件）", (await deputy.GetPageAsync("/approvals")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["代決する", "差し戻す"], Buttons(await deputy.GetPageAsync("/approvals/H30-1")));
        await ActAsync(deputy, ApprovalAct.ApproveByDeputy);
        Assert.Equal(ResponseStatus.Submitted, await StatusAsync());

        Assert.Contains("後閲するもの（1件）", (await head.GetPageAsync("/approvals")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["後閲する"], Buttons(await head.GetPageAsync("/approvals/H30-1")));
        await ActAsync(head, ApprovalAct.Review);
        var page = await head.GetPageAsync("/approvals/H30-1");
        Assert.Contains("決裁済", page.QuerySelector(".heading-meta")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(Buttons(page));

        foreach (var stranger in new[] { _world.ShinjoOfficer, _world.ShonaiOfficer, _world.Secretariat, _world.CommerceOfficer })
        {
            var response = await (await _app.VisitAsync(stranger)).GetAsync("/approvals/H30-1");
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        }
    }

    [Fact]
    public async Task A_return_needs_its_reason_and_absent_numbers_are_not_found()
    {
        var town = await _app.VisitAsync(_world.YuzaOfficer);
        var page = await town.GetPageAsync("/approvals/routes/survey-response");
        await town.SubmitAsync(page, "main form", ("post-1", _world.YuzaHead.Actor.PositionId.ToString()));
        await fixture.Round.WriteAsync(_app, _world.YuzaOfficer, "漂着ごみ");
        await town.SubmitAsync(
            await town.GetPageAsync("/surveys/H30/responses/064611/submit"), "main form", ("do", "review"));
        var head = await _app.VisitAsync(_world.YuzaHead);

        var answer = await RenkeiApp.ReadPageAsync(await ActAsync(head, ApprovalAct.Return));
        Assert.Contains("差し戻す理由を書いてください", answer.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        var returned = await ActAsync(head, ApprovalAct.Return, "件名を直してください。");

        Assert.Equal(HttpStatusCode.Redirect, returned.StatusCode);
        Assert.Contains("件名を直してください。", (await town.GetPageAsync("/approvals/H30-1")).Body!.TextContent, StringComparison.Ordinal);
        foreach (var address in new[] { "/approvals/H30-2", "/approvals/H29-1", "/approvals/x", "/approvals/routes/reply" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await town.GetAsync(address)).StatusCode);
        }
    }

    [Fact]
    public async Task An_absence_of_another_body_cannot_be_marked()
    {
        var town = await _app.VisitAsync(_world.YuzaOfficer);
        var page = await town.GetPageAsync("/approvals/absences");

        var response = await town.SubmitAsync(
            page, "main form:has([name=until])", ("post", _world.ShinjoOfficer.Actor.PositionId.ToString()), ("until", "H30.5.31"));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    private async Task SetRouteAsync()
    {
        var officer = await _app.VisitAsync(_world.SakataOfficer);
        var page = await officer.GetPageAsync("/approvals/routes/survey-response");
        var saved = await officer.FollowAsync(await officer.SubmitAsync(
            page,
            "main form",
            ("post-1", _world.SakataCommerceOfficer.Actor.PositionId.ToString()),
            ("kind-1", nameof(ApprovalStepKind.Concurrence)),
            ("post-2", _world.SakataHead.Actor.PositionId.ToString()),
            ("deputy-2-1", _world.SakataDeputy.Actor.PositionId.ToString())));
        Assert.Contains("企画調整課 課長補佐", saved.Body!.TextContent, StringComparison.Ordinal);
    }

    private async Task DraftAsync()
    {
        await fixture.Round.WriteAsync(_app, _world.SakataOfficer, "橋の点検");
        var officer = await _app.VisitAsync(_world.SakataOfficer);
        await officer.SubmitAsync(
            await officer.GetPageAsync($"{OpenRound.Sakata}/submit"), "main form", ("do", "review"));
        Assert.Equal(["取り戻す"], Buttons(await officer.GetPageAsync("/approvals/H30-1")));
    }

    private async Task GoAwayAsync(Visitor head)
    {
        var page = await head.GetPageAsync("/approvals/absences");
        await head.SubmitAsync(
            page, "main form:has([name=until])", ("post", _world.SakataHead.Actor.PositionId.ToString()),
            ("from", "平成30年5月14日"), ("until", "平成30年5月18日"), ("reason", "出張"));
        Assert.Contains("出張", (await head.GetPageAsync("/approvals/absences")).Body!.TextContent, StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> ActAsync(Visitor visitor, ApprovalAct act, string text = "") =>
        await visitor.SubmitAsync(
            await visitor.GetPageAsync("/approvals/H30-1"), "main form", ("do", act.ToString()), ("text", text));

    private static List<string> Buttons(IHtmlDocument page) =>
        [.. page.QuerySelectorAll("main form button").Select(button => button.TextContent)];

    private Task<ResponseStatus> StatusAsync() => _app.ReadAsync(db => db.SurveyResponses
        .Where(response => response.Id == fixture.Round.Responses["062049"].Id)
        .Select(response => response.Status).SingleAsync());
}
