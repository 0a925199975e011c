using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Renkei.Responses;
using Renkei.Surveys;
using Renkei.Tests.Support;

namespace Renkei.Tests.Responses;

public sealed class AnsweringTests(RoundFixture fixture) : IClassFixture<RoundFixture>
{
    private readonly RenkeiApp _app = fixture.App;
    private readonly OpenRound _round = fixture.Round;

    [Fact]
    public async Task A_small_village_answers_in_five_fields_and_three_clicks()
    {
        var village = await _app.VisitAsync(_app.World.OkuraOfficer);

        var form = await village.GetPageAsync($"{OpenRound.Okura}/edit");
        var check = await village.FollowAsync(await village.SubmitAsync(form, "main form", ("do", "check"),
            (Field(form, "title"), "冬の孤立に備える通信と備蓄"),
            (Field(form, "field"), "防災"),
            (Field(form, "current-situation"), "豪雪で道路が止まると、集落が3日ほど孤立する。"),
            (Field(form, "request"), "通信手段の共同整備"),
            (Field(form, "urgency"), "高（翌年度当初）"),
            (Field(form, "responsible-officer"), "総務課長"),
            (Field(form, "responding-division"), "総務課"),
            (Field(form, "telephone"), "000-000-0000"),
            (Field(form, "_nil-deepening"), ReservedItem.Yes)));
        Assert.Contains("直すところはありません", check.Body!.TextContent, StringComparison.Ordinal);
        var receipt = await village.FollowAsync(await village.SubmitAsync(
            check, "main form", ("do", "send"), ("post", "総務課長"), ("decided-on", "H30.5.14")));

        Assert.Contains("提出しました（受付番号 H30-06365-提1）", receipt.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("別途決裁　平成30年5月14日　総務課長", receipt.Body.TextContent, StringComparison.Ordinal);
        var sent = await _app.ReadAsync(db => db.SubmittedNeeds.SingleAsync(need => need.Title == "冬の孤立に備える通信と備蓄"));
        Assert.Equal(("県・市町村限り", "県と市町村"), (sent.Visibility, sent.CooperationKind));
        Assert.True(await _app.ReadAsync(db => db.OutboxMessages.AnyAsync(
            message => message.Kind == "response-submitted" && message.SubjectId == sent.SubmissionId)));
    }

    [Fact]
    public async Task A_town_says_nil_in_three_clicks()
    {
        var town = await _app.VisitAsync(_app.World.YuzaOfficer);

        var state = await town.GetPageAsync("/surveys/H30/responses/064611");
        var nil = await town.GetPageAsync(state.QuerySelector("a[href$='/nil']")!.GetAttribute("href")!);
        var receipt = await town.FollowAsync(await town.SubmitAsync(
            nil, "main form", (Field(nil, "responsible-officer"), "企画課長"), (Field(nil, "responding-division"), "企画課"),
            (Field(nil, "telephone"), "000-000-0000"), ("post", "企画課長")));

        Assert.Contains("該当なし", receipt.QuerySelector(".sheet")!.TextContent, StringComparison.Ordinal);
        var response = await _app.ReadAsync(db => db.SurveyResponses.SingleAsync(one => one.Id == _round.Responses["064611"].Id));
        Assert.Equal((ResponseStatus.Submitted, true), (response.Status, response.IsNil));
    }

    [Fact]
    public async Task Saving_is_never_refused_for_what_is_written()
    {
        var city = await _app.VisitAsync(_app.World.ShinjoOfficer);
        var form = await city.GetPageAsync("/surveys/H30/responses/062057/edit");

        var saved = await city.FollowAsync(await city.SubmitAsync(
            form, "main form", ("do", "save"), (Field(form, "title"), new string('雪', 45)), (Field(form, "estimated-amount"), "350万円")));

        Assert.Contains("保存しました（9時）", saved.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("40字以内で書いてください（いま45字）", saved.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(new string('雪', 45), ((IHtmlTextAreaElement)saved.QuerySelector("textarea[name$='.title']")!).Value);
        var check = await city.GetPageAsync("/surveys/H30/responses/062057/submit");
        Assert.Null(check.QuerySelector("input[name=kind][value=Full]"));
        Assert.NotNull(check.QuerySelector("a[href*='checked=true'][href*='open=']"));
        var refused = await RenkeiApp.ReadPageAsync(await city.SubmitAsync(
            check, "main form", ("do", "send"), ("kind", "Full"), ("post", "課長")));
        Assert.Contains("直すところが残っている", refused.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);

        var receipt = await city.FollowAsync(await city.SubmitAsync(
            check, "main form", ("do", "send"), ("kind", "Provisional"), ("post", "課長")));
        Assert.Contains("暫定", receipt.QuerySelector(".sheet")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fifty_rows_opened_at_once_bind_every_field()
    {
        var officer = _app.World.SakataOfficer;
        for (var number = 0; number < ResponseLimits.MostNeeds; number++)
        {
            var row = Guid.CreateVersion7();
            await _round.SaveAsync(_app, officer, row, OpenRound.Change(row, "title", $"課題その{number}"));
        }

        var city = await _app.VisitAsync(officer);
        var form = await city.GetPageAsync($"{OpenRound.Sakata}/edit?open=all");
        var titles = form.QuerySelectorAll("textarea[name$='.request']").Select(area => area.GetAttribute("name")!).ToList();
        var padding = Enumerable.Range(0, 3000).Select(number => ($"x{number}", (string?)"余り"));
        var saved = await city.SubmitAsync(
            form, "main form", ("do", "save"), [.. titles.Select(name => (name, (string?)$"お願い {name}")), .. padding]);

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal(ResponseLimits.MostNeeds, await _app.ReadAsync(db => db.DraftAnswers.CountAsync(
            answer => answer.ItemKey == "request" && answer.Value.StartsWith("お願い"))));
        var refused = await RenkeiApp.ReadPageAsync(await city.SubmitAsync(
            await city.GetPageAsync($"{OpenRound.Sakata}/edit?open=new"), "main form", ("do", "save"),
            ("do-not-care", "1")));
        Assert.DoesNotContain("エラー", refused.Title ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_people_on_one_draft_compare_and_choose()
    {
        var row = await _round.WriteAsync(_app, _app.World.ShinjoOfficer, "比べる課題");
        var address = $"/surveys/H30/responses/062057/edit?open={row:N}";
        var (one, other) = (await _app.VisitAsync(_app.World.ShinjoOfficer), await _app.VisitAsync(_app.World.ShinjoOfficer));
        var (mine, theirs) = (await one.GetPageAsync(address), await other.GetPageAsync(address));
        await other.SubmitAsync(theirs, "main form", ("do", "save"), ($"f.{row:N}.request", "山間部の3地区への支援"));

        var comparison = await one.FollowAsync(await one.SubmitAsync(
            mine, "main form", ("do", "save"), ($"f.{row:N}.request", "山間部の4地区への支援"), ($"f.{row:N}.own-efforts", "重ならない欄")));

        Assert.Contains("別の方（総合政策課 主査）が9時に同じ欄を更新しています", comparison.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("4", comparison.QuerySelector("ins")!.TextContent, StringComparison.Ordinal);
        var after = await one.FollowAsync(await one.SubmitAsync(comparison, "main form"));
        Assert.Contains("選んだ内容を残しました", after.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("山間部の4地区への支援", await ValueAsync(row, "request"));
        Assert.Equal("重ならない欄", await ValueAsync(row, "own-efforts"));
    }

    [Fact]
    public async Task A_part_is_handed_to_another_division_and_marked_done()
    {
        var planning = await _app.VisitAsync(_app.World.SakataOfficer);
        var page = await planning.GetPageAsync($"{OpenRound.Sakata}/parts");

        var handed = await planning.FollowAsync(await planning.SubmitAsync(
            page, "main form:has(select[name=unit])", ("what", "NeedColumn"), ("unit", _app.World.SakataCommerce.Id.ToString("N")),
            ("note", "商店街の分をお願いします。")));
        Assert.Contains("商工港湾課", handed.QuerySelector("table")!.TextContent, StringComparison.Ordinal);
        var commerce = await _app.VisitAsync(_app.World.SakataCommerceOfficer);
        var done = await commerce.FollowAsync(await commerce.SubmitAsync(
            await commerce.GetPageAsync($"{OpenRound.Sakata}/parts"), "main table form"));

        Assert.Contains("商工港湾課 主任", done.QuerySelector("table")!.TextContent, StringComparison.Ordinal);
    }

    private static string Field(IHtmlDocument page, string item) =>
        page.QuerySelector($"[name$='.{item}']")?.GetAttribute("name") ?? throw new InvalidOperationException($"No field {item}");

    private Task<string> ValueAsync(Guid row, string item) => _app.ReadAsync(db => db.DraftAnswers
        .Where(answer => answer.RowId == row && answer.ItemKey == item).Select(answer => answer.Value).SingleAsync());
}
