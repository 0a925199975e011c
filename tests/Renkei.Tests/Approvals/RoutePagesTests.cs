using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Approvals;
using Renkei.Tests.Support;

namespace Renkei.Tests.Approvals;

public sealed class RoutePagesTests(PrefectureRoute line) : IClassFixture<PrefectureRoute>
{
    private World World => line.World;

    [Fact]
    public async Task Five_posts_one_of_them_in_agreement_are_set_on_the_page()
    {
        var officer = await line.App.VisitAsync(World.SakataOfficer);
        Person[] posts = [World.SakataOfficer, World.SakataCommerceOfficer, World.SakataAdministrator, World.SakataDeputy, World.SakataHead];
        var fields = posts.Select((person, index) => ($"post-{index + 1}", (string?)Post(person)))
            .Append(("kind-2", nameof(ApprovalStepKind.Concurrence)));

        var saved = await officer.FollowAsync(await officer.SubmitAsync(
            await officer.GetPageAsync("/approvals/routes/survey-response"), "main form", [.. fields]));

        Assert.Equal(
            ["確認", "合議", "確認", "確認", "決裁"],
            saved.QuerySelectorAll("main td[data-label=種別]").Select(cell => cell.TextContent.Trim()));
        var twice = await RenkeiApp.ReadPageAsync(await officer.SubmitAsync(
            await officer.GetPageAsync("/approvals/routes/survey-response"), "main form", ("post-1", Post(World.SakataHead))));
        Assert.Contains(ApprovalRules.EachPositionOnce.Message, Alert(twice), StringComparison.Ordinal);
        var foreign = await officer.SubmitAsync(
            await officer.GetPageAsync("/approvals/routes/survey-response"), "main form", ("post-1", Post(World.YuzaHead)));
        Assert.Equal(HttpStatusCode.NotFound, foreign.StatusCode);
    }

    [Fact]
    public async Task Only_matters_that_are_decided_here_are_offered()
    {
        var secretariat = await line.App.VisitAsync(World.Secretariat);

        var page = await secretariat.GetPageAsync("/approvals/routes");

        Assert.Equal(
            ["調査の依頼", "調査票の訂正", "調査への回答", "課題への回答", "公表", "全体の期限変更", "履歴"],
            page.QuerySelectorAll("main h2").Select(heading => heading.TextContent));
        foreach (var matter in new[] { "theme-proposal", "council-papers", "correction-request" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await secretariat.GetAsync($"/approvals/routes/{matter}")).StatusCode);
        }
    }

    [Fact]
    public async Task Deputies_are_named_by_the_division_of_the_post_alone()
    {
        var concurring = line.Concurring.Actor.PositionId!.Value;
        var secretariat = await line.App.VisitAsync(World.Secretariat);
        var page = await secretariat.GetPageAsync("/approvals/routes/reply");

        Assert.Null(page.QuerySelector("[name=deputy-1-1]"));
        Assert.Contains("庄内総合支庁 主査", page.QuerySelector("main form")!.TextContent, StringComparison.Ordinal);
        await secretariat.FollowAsync(await secretariat.SubmitAsync(page, "main form"));
        Assert.Equal([line.Deputy.Actor.PositionId!.Value], await DeputiesAsync(concurring));
        var named = await RenkeiApp.ReadPageAsync(await secretariat.SubmitAsync(
            page, "main form", ("deputy-1-1", Post(World.SecretariatHead))));

        Assert.Contains(ApprovalRules.OwnDeputies.Message, Alert(named), StringComparison.Ordinal);
        Assert.Equal([line.Deputy.Actor.PositionId!.Value], await DeputiesAsync(concurring));
        await secretariat.FollowAsync(await secretariat.SubmitAsync(
            await secretariat.GetPageAsync("/approvals/routes/publication"), "main form",
            ("deputy-2-1", Post(World.Secretariat))));
        await secretariat.FollowAsync(await secretariat.SubmitAsync(
            page, "main form", ("post-1", Post(World.SecretariatHead)), ("post-2", null)));
        Assert.Equal([World.Secretariat.Actor.PositionId!.Value], await DeputiesAsync(World.SecretariatHead.Actor.PositionId!.Value));
        await Assert.ThrowsAsync<NotFoundException>(() => line.ActAsync<SetApprovalRoute>(
            set => set.ExecuteAsync(
                new RouteDraft(
                    World.SecretariatDivision.Id, ApprovalMatter.Reply,
                    [new(concurring, ApprovalStepKind.Decision, [])], AllowsDrafterToDecide: false),
                default),
            line.Concurring));
    }

    [Fact]
    public async Task An_officer_does_not_give_himself_the_decision_but_a_village_of_one_may()
    {
        var officer = await line.App.VisitAsync(World.ShinjoOfficer);
        var page = await officer.GetPageAsync("/approvals/routes/survey-response");
        Assert.Null(page.QuerySelector("[name=alone]"));

        var refused = await RenkeiApp.ReadPageAsync(await officer.SubmitAsync(
            page, "main form", ("post-1", Post(World.ShinjoOfficer)), ("alone", "true")));
        Assert.Contains(ApprovalRules.AloneIsAllowed.Message, Alert(refused), StringComparison.Ordinal);

        var village = await line.App.VisitAsync(World.OkuraOfficer);
        await village.FollowAsync(await village.SubmitAsync(
            await village.GetPageAsync("/approvals/routes/survey-response"), "main form",
            ("post-1", Post(World.OkuraOfficer)), ("alone", "true")));
        await line.Round.WriteAsync(line.App, World.OkuraOfficer, "除雪");
        await village.SubmitAsync(
            await village.GetPageAsync("/surveys/H30/responses/063657/submit"), "main form", ("do", "review"));
        await village.SubmitAsync(
            await village.GetPageAsync("/approvals/H30-1"), "main form", ("do", nameof(ApprovalAct.Approve)));

        Assert.True((await line.App.ReadAsync(db => db.Approvals.SingleAsync(one => one.BodyId == World.Okura.Id))).IsApproved);
    }

    [Fact]
    public async Task What_takes_an_important_route_is_decided_by_a_deputy_only_with_the_instruction()
    {
        var town = await line.App.VisitAsync(World.YuzaOfficer);
        await town.FollowAsync(await town.SubmitAsync(
            await town.GetPageAsync("/approvals/routes/survey-response"), "main form",
            ("post-1", Post(World.YuzaHead)), ("important", "true")));

        var shown = await town.GetPageAsync("/approvals/routes");
        var again = await town.GetPageAsync("/approvals/routes/survey-response");

        Assert.Contains("代決には、決裁者の指示の内容が要ります", shown.Body!.TextContent, StringComparison.Ordinal);
        Assert.True(((IHtmlInputElement)again.QuerySelector("[name=important]")!).IsChecked);
        Assert.True((await line.App.ReadAsync(db => db.ApprovalRoutes.SingleAsync(route => route.UnitId == World.Yuza.Id))).IsImportant);
    }

    private Task<List<Guid>> DeputiesAsync(Guid position) => line.App.ReadAsync(db => db.Deputies
        .Where(deputy => deputy.PositionId == position).Select(deputy => deputy.DeputyPositionId).ToListAsync());

    private static string Post(Person person) => person.Actor.PositionId!.Value.ToString();

    private static string Alert(IHtmlDocument page) => page.QuerySelector("[role=alert]")!.TextContent;
}
