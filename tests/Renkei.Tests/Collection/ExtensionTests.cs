using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Renkei.Collection;
using Renkei.Tests.Responses;
using Renkei.Tests.Support;
using static Renkei.Tests.Support.Refusals;

namespace Renkei.Tests.Collection;

public sealed class ExtensionTests(RoundFixture fixture) : IClassFixture<RoundFixture>
{
    private const string Okura = $"{OpenRound.Okura}/deadline";
    private const string Sakata = $"{OpenRound.Sakata}/deadline";

    private readonly RenkeiApp _app = fixture.App;
    private readonly OpenRound _round = fixture.Round;

    [Fact]
    public async Task A_body_asks_on_its_page_and_gets_another_day()
    {
        var village = await _app.VisitAsync(_app.World.OkuraOfficer);
        var asked = await village.FollowAsync(await village.SubmitAsync(
            await village.GetPageAsync(Okura), "main form", ("wish", "平成30年6月8日"), ("reason", "議会のため。")));
        Assert.Contains("議会のため。", asked.Body!.TextContent, StringComparison.Ordinal);

        var secretariat = await _app.VisitAsync(_app.World.Secretariat);
        var page = await secretariat.GetPageAsync(Okura);
        await secretariat.SubmitAsync(page, "main form:has([name=until])", ("do", "grant"), ("until", "H30.6.1"), ("note", "6月1日まででお願いします。"));

        var answered = await village.GetPageAsync(Okura);
        Assert.Contains("平成30年6月1日（金）17時15分までお待ちする", answered.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("6月1日まででお願いします。", answered.Body!.TextContent, StringComparison.Ordinal);
        var notice = await _app.ReadAsync(db => db.Notices.SingleAsync(one => one.RecipientId == _app.World.Okura.Id));
        Assert.Equal("回答の期限を6月1日（金）まで延ばしました", notice.Title);
        Assert.Equal(Okura, notice.Address);
        var response = await _app.ReadAsync(db => db.SurveyResponses.SingleAsync(one => one.RespondentId == _app.World.Okura.Id));
        Assert.Equal((false, true), (response.ExtensionUnderDiscussion, response.IsExtended));
    }

    [Fact]
    public async Task A_call_is_noted_talked_about_again_and_ended()
    {
        var secretariat = await _app.VisitAsync(_app.World.Secretariat);
        var page = await secretariat.GetPageAsync(Sakata);
        var noted = await secretariat.FollowAsync(await secretariat.SubmitAsync(
            page, "main form:has([name=caller])", ("way", "Telephone"), ("caller", "企画調整課 主査"), ("wish", "H30.6.1"), ("reason", "庁内の取りまとめのため。")));
        await secretariat.SubmitAsync(noted, "main form:has([name=until])", ("do", "defer"), ("note", ""));

        var city = await _app.VisitAsync(_app.World.SakataOfficer);
        var seen = await city.GetPageAsync(Sakata);
        Assert.Contains("日を改めて御相談する", seen.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("電話、企画調整課 主査", seen.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("庁内の取りまとめのため。", seen.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("平成30年6月1日（金）", seen.Body!.TextContent, StringComparison.Ordinal);
        await city.SubmitAsync(seen, "main form");

        var request = await _app.ReadAsync(db => db.ExtensionRequests.SingleAsync(one => one.ResponseId == _round.Responses["062049"].Id));
        Assert.Equal((ExtensionOutcome.Ended, "市町村課 主査"), (request.Outcome, request.NotedBy));
        Assert.False(await _app.ReadAsync(db => db.SurveyResponses.Where(one => one.RespondentId == _app.World.Sakata.Id)
            .Select(one => one.ExtensionUnderDiscussion).SingleAsync()));
    }

    [Theory]
    [InlineData("", "議会のため。")]
    [InlineData("平成30年5月25日", "議会のため。")]
    [InlineData("平成30年6月1日", "")]
    public async Task A_mistake_is_explained_and_nothing_is_lost(string wish, string reason)
    {
        var city = await _app.VisitAsync(_app.World.ShinjoOfficer);
        var address = "/surveys/H30/responses/062057/deadline";

        var response = await city.SubmitAsync(await city.GetPageAsync(address), "main form", ("wish", wish), ("reason", reason));

        var page = await RenkeiApp.ReadPageAsync(response);
        Assert.NotNull(page.QuerySelector("[role=alert]"));
        Assert.Equal(wish, page.QuerySelector("[name=wish]")!.GetAttribute("value") ?? "");
        Assert.False(await _app.ReadAsync(db => db.ExtensionRequests.AnyAsync(one => one.ResponseId == _round.Responses["062057"].Id)));
    }

    [Fact]
    public async Task One_talk_at_a_time_and_none_after_the_whole_answer()
    {
        var town = _app.World.YuzaOfficer;
        var id = _round.Responses["064611"].Id;
        await AskAsync(town, id);
        await AssertRefusedAsync(CollectionRules.OneAtATime, () => AskAsync(town, id));

        await _round.WriteAsync(_app, town, "橋");
        await _round.SubmitAsync(_app, town);

        await AssertRefusedAsync(Renkei.Surveys.ResponseRules.ExtensionBeforeWhole, async () =>
        {
            await _app.InScopeAsync(async services => await services.GetRequiredService<EndExtension>().ExecuteAsync(
                id, await _app.ReadAsync(db => db.ExtensionRequests.Where(one => one.ResponseId == id).Select(one => one.Id).SingleAsync()), default), town.Actor);
            await AskAsync(town, id);
        });
    }

    [Fact]
    public async Task It_is_a_matter_of_the_body_and_the_secretariat()
    {
        foreach (var person in _app.World.People.Where(person =>
            person.Actor.BodyId != _app.World.Okura.Id && !person.Actor.IsSecretariat))
        {
            var response = await (await _app.VisitAsync(person)).GetAsync(Okura);
            Assert.Contains(response.StatusCode, new[] { HttpStatusCode.NotFound, HttpStatusCode.Forbidden });
            await Assert.ThrowsAsync<NotFoundException>(() => AskAsync(person, _round.Responses["063657"].Id));
        }
    }

    private Task AskAsync(Person person, Guid response) => _app.InScopeAsync(
        services => services.GetRequiredService<AskExtension>().ExecuteAsync(response, new DateOnly(2018, 6, 1), "議会のため。", default),
        person.Actor);
}
