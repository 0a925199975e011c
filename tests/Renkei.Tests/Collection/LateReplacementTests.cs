using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Renkei.Needs;
using Renkei.Submissions;
using Renkei.Surveys;
using Renkei.Tests.Responses;
using Renkei.Tests.Support;
using Renkei.Themes;
using static Renkei.Tests.Support.Refusals;

namespace Renkei.Tests.Collection;

/// <summary>After 受付終了: late answers are taken and marked, a 差替え waits for the secretariat.</summary>
public sealed class LateReplacementTests : IClassFixture<RoundFixture>, IAsyncLifetime
{
    private readonly RenkeiApp _app;
    private readonly OpenRound _round;

    public LateReplacementTests(RoundFixture fixture) => (_app, _round) = (fixture.App, fixture.Round);

    public async ValueTask InitializeAsync()
    {
        if (await _app.ReadAsync(db => db.Surveys.AnyAsync(survey => survey.ClosedAt != null)))
        {
            return;
        }

        foreach (var officer in new[] { _app.World.SakataOfficer, _app.World.ShinjoOfficer })
        {
            await _round.WriteAsync(_app, officer, "橋の点検");
            await _round.SubmitAsync(_app, officer);
        }

        await _app.DrainOutboxAsync();
        _app.Clock.SetUtcNow(OpenRound.Deadline.AddHours(1));
        await ActAsync<CloseSurvey>(_app.World.Secretariat, close => close.ExecuteAsync("H30", default));
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task An_answer_after_the_deadline_is_taken_and_marked()
    {
        await _round.WriteAsync(_app, _app.World.YuzaOfficer, "海岸");
        await _round.SubmitAsync(_app, _app.World.YuzaOfficer);

        var page = await (await _app.VisitAsync(_app.World.Secretariat)).GetPageAsync("/surveys/H30/responses/table?due=late");

        Assert.Contains("期限後の提出", page.QuerySelector("#m064611")!.TextContent, StringComparison.Ordinal);
        Assert.Single(page.QuerySelectorAll("tbody tr[id]"));
    }

    [Fact]
    public async Task A_replacement_waits_is_compared_accepted_and_marked_where_it_was_sorted()
    {
        var city = _app.World.SakataOfficer;
        var id = _round.Responses["062049"].Id;
        var need = await _app.ReadAsync(db => db.Needs.SingleAsync(one => one.ResponseId == id));
        await ActAsync<SortNeed>(_app.World.Secretariat, sort => sort.ExecuteAsync(
            need.Number, new NeedSorting(null, NeedDisposition.StudyAsTheme, null, null, "", null, null), default));
        await ReplaceAsync(city, need.RowId, "橋が12ある。備蓄が足りない。");
        await _app.DrainOutboxAsync();
        Assert.Equal([true, false], await InForceAsync(id));
        var secretariat = await _app.VisitAsync(_app.World.Secretariat);

        var page = await secretariat.GetPageAsync($"{OpenRound.Sakata}/offer");
        Assert.Contains("橋が12ある。", page.QuerySelector("ins")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("すでにテーマや対応区分を決めています", page.Body!.TextContent, StringComparison.Ordinal);
        var refused = await RenkeiApp.ReadPageAsync(await secretariat.SubmitAsync(page, "main form", ("do", "accept")));
        Assert.Contains("理由を1文字以上", refused.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        await secretariat.SubmitAsync(page, "main form", ("do", "accept"), ("reason", "数の誤りのため。"));
        await _app.DrainOutboxAsync();

        Assert.Equal([false, true], await InForceAsync(id));
        Assert.Equal(ResponseStatus.Received, await StatusAsync(id));
        Assert.True(await _app.ReadAsync(db => db.Notices.AnyAsync(notice => notice.Title == "差替えを受け入れました")));
        var list = await secretariat.GetPageAsync("/needs?year=H30&replaced=yes");
        Assert.Contains(need.Number, list.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        var sheet = await secretariat.GetPageAsync($"/needs/{need.Number}");
        Assert.Contains("整理の後に差替えあり", sheet.Body!.TextContent, StringComparison.Ordinal);
        await secretariat.SubmitAsync(sheet, "main form");
        Assert.Null(await _app.ReadAsync(db => db.Needs.Where(one => one.Id == need.Id).Select(one => one.ReplacedAfterSortingAt).SingleAsync()));
    }

    [Fact]
    public async Task Another_day_leaves_the_answer_as_it_was_and_the_draft_open()
    {
        var city = _app.World.ShinjoOfficer;
        var id = _round.Responses["062057"].Id;
        var need = await _app.ReadAsync(db => db.Needs.SingleAsync(one => one.ResponseId == id));
        var theme = new Theme(need.FiscalYear, 90, "橋", "", isProposedByMachine: false);
        theme.Place(need.Id);
        await _app.SaveAsync(theme);
        await ReplaceAsync(city, need.RowId, "橋が3つある。備蓄が足りない。");
        await ActAsync<AnswerReplacement>(
            _app.World.Secretariat, answer => answer.ExecuteAsync(id, accepts: false, "部長の確認の後に御相談します。", default));
        Assert.Equal([true, false], await InForceAsync(id));

        var page = await (await _app.VisitAsync(city)).GetPageAsync("/surveys/H30/responses/062057");
        Assert.Contains("部長の確認の後に御相談します。", page.Body!.TextContent, StringComparison.Ordinal);
        await _round.SubmitAsync(_app, city, reason: "もう一度");
        await ActAsync<AnswerReplacement>(_app.World.Secretariat, answer => answer.ExecuteAsync(id, accepts: true, "確認済み", default));
        await _app.DrainOutboxAsync();

        Assert.Equal([false, false, true], await InForceAsync(id));
        Assert.NotNull(await _app.ReadAsync(db => db.Needs.Where(one => one.Id == need.Id).Select(one => one.ReplacedAfterSortingAt).SingleAsync()));
    }

    [Fact]
    public async Task Only_the_secretariat_answers_and_only_what_waits()
    {
        var id = _round.Responses["063657"].Id;

        foreach (var person in _app.World.People)
        {
            var page = await (await _app.VisitAsync(person)).GetAsync($"{OpenRound.Okura}/offer");
            Assert.Contains(page.StatusCode, new[] { HttpStatusCode.NotFound, HttpStatusCode.Forbidden });
            await Assert.ThrowsAsync<NotFoundException>(() => ActAsync<AnswerReplacement>(
                person, answer => answer.ExecuteAsync(id, accepts: true, "理由", default)));
        }
    }

    private async Task ReplaceAsync(Person officer, Guid row, string text)
    {
        var id = _round.Responses[officer.Actor.BodyId == _app.World.Sakata.Id ? "062049" : "062057"].Id;
        await ActAsync<ReplaceSubmission>(officer, replace => replace.ExecuteAsync(id, begins: true, default));
        await _round.SaveAsync(_app, officer, null, OpenRound.Change(row, "current-situation", text, began: "備蓄が足りない。"));
        await _round.SubmitAsync(_app, officer, reason: "数を直した");
    }

    private Task<List<bool>> InForceAsync(Guid id) => _app.ReadAsync(db => db.Submissions
        .Where(sent => sent.ResponseId == id).OrderBy(sent => sent.Number).Select(sent => sent.IsInForce).ToListAsync());

    private Task<ResponseStatus> StatusAsync(Guid id) => _app.ReadAsync(db => db.SurveyResponses
        .Where(one => one.Id == id).Select(one => one.Status).SingleAsync());

    private Task ActAsync<TUseCase>(Person person, Func<TUseCase, Task> act)
        where TUseCase : notnull =>
        _app.InScopeAsync(services => act(services.GetRequiredService<TUseCase>()), person.Actor);
}
