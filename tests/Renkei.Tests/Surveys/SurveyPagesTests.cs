using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Renkei.Surveys;
using Renkei.Tests.Support;

namespace Renkei.Tests.Surveys;

public sealed class SurveyPagesTests(RenkeiApp app) : IClassFixture<RenkeiApp>
{
    [Fact]
    public async Task A_survey_is_created_on_a_page()
    {
        var visitor = await app.VisitAsync(app.World.Secretariat);
        var page = await visitor.GetPageAsync("/surveys/new");

        var response = await visitor.SubmitAsync(page, "main form", ("Input.CopyFrom", ""));

        var survey = await visitor.FollowAsync(response);
        Assert.Contains("連携課題・ニーズ調査", survey.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("市町村 4", survey.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_deadline_is_typed_as_offices_write_it_and_warned_of()
    {
        var code = await app.PrepareAsync();
        var visitor = await app.VisitAsync(app.World.Secretariat);
        var page = await visitor.GetPageAsync($"/surveys/{code}/settings");

        var response = await visitor.SubmitAsync(
            page, "main form", ("Input.ClosesOn", "Ｈ３０．５．１９"), ("Input.ClosesAt", "１７：１５"));

        var saved = await visitor.FollowAsync(response);
        Assert.Contains("平成30年5月19日（土）17時15分", saved.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("期限の日は閉庁日です（土曜日）", saved.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_organization_that_is_asked_gets_its_place_for_an_answer()
    {
        var code = await app.ApproveAsync();
        var visitor = await app.VisitAsync(app.World.Secretariat);
        var page = await visitor.GetPageAsync($"/surveys/{code}/open");

        var refused = await visitor.SubmitAsync(page, "main form");
        var answer = await RenkeiApp.ReadPageAsync(refused);
        var response = await visitor.SubmitAsync(page, "main form", ("Input.EvenWithoutContacts", "true"));

        Assert.Contains(SurveyRules.ContactsKnown.Message, answer.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        await visitor.FollowAsync(response);
        var responses = await app.ReadAsync(async db =>
        {
            var survey = await db.Surveys.RequireAsync(code, default);
            return await db.Set<SurveyResponse>().Where(each => each.SurveyId == survey.Id).ToListAsync();
        });
        Assert.Equal(4, responses.Count);
        Assert.All(responses, each => Assert.Equal(SurveyCourse.Deadline, each.DueAt));
        Assert.Equal(2, responses.Select(each => each.QuestionnaireId).Distinct().Count());
    }

    [Fact]
    public async Task The_decision_of_the_route_approves_the_survey()
    {
        var code = await app.PrepareAsync();
        await app.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<Renkei.Data.RenkeiDbContext>();
            var route = new Renkei.Approvals.ApprovalRoute(app.World.SecretariatDivision, Renkei.Approvals.ApprovalMatter.SurveyRequest);
            var head = await db.Positions.SingleAsync(position => position.Id == app.World.SecretariatHead.Actor.PositionId);
            route.Set([(head, Renkei.Approvals.ApprovalStepKind.Decision)], allowsDrafterToDecide: false);
            db.Add(route);
            await db.SaveChangesAsync();
        });
        var visitor = await app.VisitAsync(app.World.Secretariat);
        var page = await visitor.GetPageAsync($"/surveys/{code}/propose");

        await visitor.FollowAsync(await visitor.SubmitAsync(page, "main form"));
        var proposed = await LoadAsync(code);
        await app.InScopeAsync(
            async services =>
            {
                var db = services.GetRequiredService<Renkei.Data.RenkeiDbContext>();
                var approval = await db.Approvals.SingleAsync(each => each.SubjectId == proposed.Id);
                await services.GetRequiredService<Renkei.Approvals.DecideApproval>()
                    .ExecuteAsync(approval.Id, Renkei.Approvals.ApprovalAct.Approve, null, default);
            },
            app.World.SecretariatHead.Actor);

        Assert.Equal(SurveyStatus.Preparing, proposed.Status);
        Assert.False(proposed.CanEdit);
        Assert.Equal(SurveyStatus.Approved, (await LoadAsync(code)).Status);
    }

    [Fact]
    public async Task Themes_of_last_year_become_matters_to_deepen()
    {
        var code = await app.PrepareAsync();
        var theme = new Renkei.Themes.Theme(new Renkei.Calendar.FiscalYear(2017), 1, "買い物支援", "", isProposedByMachine: false);
        theme.Defer("関係する市町村との話合いを続けるため");
        await app.SaveAsync(theme);
        var visitor = await app.VisitAsync(app.World.Secretariat);
        var page = await visitor.GetPageAsync($"/surveys/{code}/deepening");

        var response = await visitor.SubmitAsync(page, "section[aria-labelledby=themes] form", ("Input.Serials", "1"));

        var list = await visitor.FollowAsync(response);
        Assert.Contains("買い物支援", list.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("今回は見送り", list.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_reads_its_own_deadline()
    {
        var code = await app.OpenAsync();
        await app.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<Renkei.Data.RenkeiDbContext>();
            var survey = await db.Surveys.RequireAsync(code, default);
            var response = await db.SurveyResponses.SingleAsync(
                each => each.SurveyId == survey.Id && each.RespondentId == app.World.Yuza.Id);
            response.ExtendUntil(SurveyCourse.Deadline.AddDays(3));
            await db.SaveChangesAsync();
        });
        var visitor = await app.VisitAsync(app.World.YuzaOfficer);

        var page = await visitor.GetPageAsync($"/surveys/{code}");

        Assert.Contains("遊佐町の回答の期限は平成30年6月11日（月）17時15分です", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_history_tells_the_states_by_their_names()
    {
        var code = await app.OpenAsync();
        var visitor = await app.VisitAsync(app.World.Secretariat);

        var page = await visitor.GetPageAsync($"/surveys/{code}");

        Assert.Contains("調査が「受付中」になりました。", page.QuerySelector(".feed")!.TextContent.Replace("\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_letter_of_a_body_is_on_screen_and_in_Word()
    {
        var code = await app.OpenAsync();
        var visitor = await app.VisitAsync(app.World.YuzaOfficer);

        var page = await visitor.GetPageAsync($"/surveys/{code}/letters");
        var word = await visitor.GetAsync($"/surveys/{code}/letters/064611/word");

        Assert.Contains("遊佐町企画担当課長　様", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("回答の期限　平成30年６月８日（金）17時15分", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("酒田市", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, word.StatusCode);
        Assert.All(page.QuerySelectorAll("a[href$='/word']"), link => Assert.Equal("false", link.GetAttribute("data-enhance-nav")));
    }

    [Fact]
    public async Task Sharing_says_what_becomes_visible_to_whom_and_happens_once()
    {
        var code = await app.OpenAsync();
        await app.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<Renkei.Data.RenkeiDbContext>();
            (await db.Surveys.RequireAsync(code, default)).Close(SurveyCourse.Deadline);
            await db.SaveChangesAsync();
        });
        var visitor = await app.VisitAsync(app.World.Secretariat);
        var page = await visitor.GetPageAsync($"/surveys/{code}/share");

        var shared = await visitor.FollowAsync(await visitor.SubmitAsync(page, "main form"));
        var again = await visitor.GetPageAsync($"/surveys/{code}/share");

        Assert.Contains("「事務局限り」の課題は、これまでどおり", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("共有済", shared.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(again.QuerySelectorAll("main form button"));
    }

    private Task<Survey> LoadAsync(string code) => app.ReadAsync(db => db.Surveys.RequireAsync(code, default));
}
