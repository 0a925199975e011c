using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Renkei.Collection;
using Renkei.Tests.Responses;
using Renkei.Tests.Support;
using static Renkei.Tests.Support.Refusals;

namespace Renkei.Tests.Collection;

public sealed class MemoTests(RoundFixture fixture) : IClassFixture<RoundFixture>
{
    private const string Contact = $"{OpenRound.Sakata}/contact";

    private readonly RenkeiApp _app = fixture.App;
    private readonly OpenRound _round = fixture.Round;

    [Fact]
    public async Task A_branch_office_writes_and_the_secretariat_calls_back_on_the_day()
    {
        var branch = await _app.VisitAsync(_app.World.ShonaiOfficer);
        await branch.SubmitAsync(
            await branch.GetPageAsync(Contact), "main form",
            ("post", "企画調整課 主査"), ("text", "様式の見方を説明した。"), ("next", "着手の状況をうかがう"), ("next-on", "平成30年5月14日"));

        var secretariat = await _app.VisitAsync(_app.World.Secretariat);
        var board = await secretariat.GetPageAsync("/surveys/H30/responses");
        Assert.Contains("着手の状況をうかがう", board.QuerySelector("[aria-labelledby=h-calls]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("連絡予定", board.QuerySelector("#m062049")!.TextContent, StringComparison.Ordinal);
        var table = await secretariat.GetPageAsync("/surveys/H30/responses/table");
        Assert.Contains("5月14日 電話", table.QuerySelector("#m062049")!.TextContent, StringComparison.Ordinal);
        await secretariat.SubmitAsync(await secretariat.GetPageAsync(Contact), "article form");

        var done = await _app.ReadAsync(db => db.ContactMemos.SingleAsync(memo => memo.Text == "様式の見方を説明した。"));
        Assert.Equal(("庄内総合支庁 主査", "市町村課 主査"), (done.WrittenBy, done.NextDoneBy));
    }

    [Fact]
    public async Task No_body_reads_what_was_noted_about_it_and_no_other_branch_office_either()
    {
        await WriteAsync(_app.World.Secretariat, "聞こえてはならない連絡");

        foreach (var person in _app.World.People.Where(person => !person.Actor.IsSecretariat && person != _app.World.ShonaiOfficer))
        {
            var visitor = await _app.VisitAsync(person);
            Assert.Contains((await visitor.GetAsync(Contact)).StatusCode, new[] { HttpStatusCode.NotFound, HttpStatusCode.Forbidden });
            var page = await visitor.GetAsync(OpenRound.Sakata);
            Assert.DoesNotContain("聞こえてはならない連絡", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            await Assert.ThrowsAsync<NotFoundException>(() => WriteAsync(person, "書けない連絡"));
        }

        var branch = await _app.VisitAsync(_app.World.ShonaiOfficer);
        Assert.Contains("聞こえてはならない連絡", (await branch.GetPageAsync(OpenRound.Sakata)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_memo_says_with_whom_and_what_and_not_of_tomorrow()
    {
        await AssertRefusedAsync(CollectionRules.TextFits, () => WriteAsync(_app.World.Secretariat, " "));
        await AssertRefusedAsync(CollectionRules.HeldByNow, () => WriteAsync(_app.World.Secretariat, "明日", new DateOnly(2018, 5, 15)));
        await AssertRefusedAsync(CollectionRules.PostFits, () => WriteAsync(_app.World.Secretariat, "相手なし", post: ""));
    }

    private Task WriteAsync(Person person, string text, DateOnly? on = null, string post = "企画調整課 主査") => _app.InScopeAsync(
        services => services.GetRequiredService<WriteMemo>().ExecuteAsync(
            _round.Responses["062049"].Id, on ?? new DateOnly(2018, 5, 14), ContactWay.Telephone, post, text, null, default),
        person.Actor);
}
