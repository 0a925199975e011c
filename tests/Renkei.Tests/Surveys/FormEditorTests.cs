using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Renkei.Forms;
using Renkei.Surveys;
using Renkei.Tests.Support;

namespace Renkei.Tests.Surveys;

public sealed class FormEditorTests(RenkeiApp app) : IClassFixture<RenkeiApp>
{
    [Fact]
    public async Task A_question_is_added_and_stands_in_the_form()
    {
        var code = await app.PrepareAsync();
        var visitor = await app.VisitAsync(app.World.Secretariat);
        var page = await visitor.GetPageAsync($"/surveys/{code}/form/municipal/new?section=body");

        var response = await visitor.SubmitAsync(
            page,
            "main form",
            ("Input.Label", "地域おこし協力隊の受入れ"),
            ("Input.Kind", nameof(FormItemKind.MultipleChoice)),
            ("Input.Options", "１年目\r\n２年目\r\n３年目"));

        var list = await visitor.FollowAsync(response);
        Assert.Contains("地域おこし協力隊の受入れ", list.QuerySelector("table")!.TextContent, StringComparison.Ordinal);
        var item = await FindAsync(code, "地域おこし協力隊の受入れ");
        Assert.Equal(["１年目", "２年目", "３年目"], item.Options);
        Assert.Equal(FormItemKind.MultipleChoice, item.Kind);
    }

    [Fact]
    public async Task A_mistake_is_explained_on_the_form_and_what_was_typed_stays()
    {
        var code = await app.PrepareAsync();
        var visitor = await app.VisitAsync(app.World.Secretariat);
        var page = await visitor.GetPageAsync($"/surveys/{code}/form/municipal/new?section=body");

        var response = await visitor.SubmitAsync(
            page, "main form", ("Input.Label", "分野"), ("Input.Kind", nameof(FormItemKind.SingleChoice)), ("Input.Options", "一つだけ"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var answer = await RenkeiApp.ReadPageAsync(response);
        Assert.Contains(FormRules.HasOptions.Message, answer.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("一つだけ", answer.QuerySelector("#options")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_item_moves_up_by_a_plain_button()
    {
        var code = await app.PrepareAsync();
        var visitor = await app.VisitAsync(app.World.Secretariat);
        var page = await visitor.GetPageAsync($"/surveys/{code}/form/municipal?section=needs");

        var response = await visitor.SubmitAsync(page, "main form", ("Input.Act", "up title"));

        var list = await visitor.FollowAsync(response);
        Assert.Equal("item-title", list.QuerySelectorAll("tbody tr")[0].Id);
    }

    [Fact]
    public async Task Whoever_saves_second_is_told_and_nothing_is_lost()
    {
        var code = await app.PrepareAsync();
        var address = $"/surveys/{code}/form/municipal/items/own-efforts";
        var visitor = await app.VisitAsync(app.World.Secretariat);
        var first = await visitor.GetPageAsync(address);
        var second = await visitor.GetPageAsync(address);

        await visitor.SubmitAsync(first, "main form", ("Input.Label", "町で行うこと"));
        var response = await visitor.SubmitAsync(second, "main form", ("Input.Label", "村で行うこと"));

        var answer = await RenkeiApp.ReadPageAsync(response);
        Assert.Contains("他の利用者が先に更新しました。", answer.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("村で行うこと", ((IHtmlInputElement)answer.QuerySelector("#label")!).Value);
    }

    [Fact]
    public async Task After_the_decision_an_edit_is_refused_with_the_reason()
    {
        var code = await app.PrepareAsync();
        var visitor = await app.VisitAsync(app.World.Secretariat);
        var page = await visitor.GetPageAsync($"/surveys/{code}/form/municipal/items/partners");
        await app.InScopeAsync(
            services => ((ProposeSurvey)services.GetService(typeof(ProposeSurvey))!).RecordAsync(
                code, RenkeiApp.Today, "市町村課長", "", default),
            app.World.Secretariat.Actor);

        var response = await visitor.SubmitAsync(page, "main form", ("Input.Label", "別の見出し"));

        var answer = await RenkeiApp.ReadPageAsync(response);
        Assert.Contains(FormRules.Unfrozen.Message, answer.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(answer.QuerySelectorAll("main form button"));
    }

    [Fact]
    public async Task Three_hundred_questions_stay_one_page_at_a_time()
    {
        var code = await app.PrepareAsync();
        await app.InScopeAsync(async services =>
        {
            var db = (Renkei.Data.RenkeiDbContext)services.GetService(typeof(Renkei.Data.RenkeiDbContext))!;
            var survey = await db.Surveys.RequireAsync(code, default);
            var form = (await db.FormsOfAsync(survey, default)).First(each => each.Variant == FormVariant.Municipal);
            for (var number = 1; number <= 300; number++)
            {
                form.AddOwn(survey.Key, FormSection.BodyQuestion, FormItemKind.ShortText, new($"設問{number}"));
            }

            await db.SaveChangesAsync();
        });
        var visitor = await app.VisitAsync(app.World.Secretariat);

        var page = await visitor.GetPageAsync($"/surveys/{code}/form/municipal?section=body&page=13");

        Assert.Equal(6, page.QuerySelectorAll("tbody tr").Length);
        Assert.Contains("設問300", page.QuerySelectorAll("tbody tr")[^1].TextContent, StringComparison.Ordinal);
    }

    private Task<FormItem> FindAsync(string code, string label) => app.ReadAsync(async db =>
    {
        var survey = await db.Surveys.RequireAsync(code, default);
        return (await db.FormsOfAsync(survey, default)).SelectMany(form => form.Items).Single(item => item.Label == label);
    });
}
