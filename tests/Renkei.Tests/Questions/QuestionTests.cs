using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Renkei.Forms;
using Renkei.Questions;
using Renkei.Tests.Responses;
using Renkei.Tests.Support;
using static Renkei.Tests.Support.Refusals;

namespace Renkei.Tests.Questions;

public sealed class QuestionTests : IAsyncLifetime
{
    private const string Page = "/surveys/H30/questions";
    private const string Original = "本市の港湾の案件は総額ですか（原文の標識）";
    private const string Public = "概算額は総額ですか（掲載の標識）";

    private readonly RenkeiApp _app = new();

    public async ValueTask InitializeAsync()
    {
        await _app.InitializeAsync();
        await OpenRound.OpenAsync(_app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_body_asks_beside_the_field_and_is_warned_of_personal_data_first()
    {
        var city = await _app.VisitAsync(_app.World.SakataOfficer);
        var page = await city.GetPageAsync($"{Page}/ask?item=estimated-amount");

        var response = await city.SubmitAsync(page, "main form", ("text", "電話0234-00-0000の件です。"));
        page = await RenkeiApp.ReadPageAsync(response);
        Assert.Contains("電話番号らしいもの", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await _app.ReadAsync(db => db.Questions.CountAsync()));
        page = await city.FollowAsync(await city.SubmitAsync(page, "main form", ("checked", "true")));

        Assert.Contains("質問を送りました", page.Body!.TextContent, StringComparison.Ordinal);
        var question = await _app.ReadAsync(db => db.Questions.SingleAsync());
        Assert.Equal(("estimated-amount", _app.World.Sakata.Id), (question.ItemKey!, question.AskerId!.Value));
        var secretariat = await _app.VisitAsync(_app.World.Secretariat);
        Assert.Contains("調査票についての質問1件に回答する", (await secretariat.GetPageAsync("/")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Until_it_is_published_nobody_else_knows_of_it_and_then_nobody_learns_who_asked()
    {
        await AskAsync(Original);
        await WriteAsync(1, Public, "総額です。");
        foreach (var person in Others())
        {
            var visitor = await _app.VisitAsync(person);
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"{Page}/1")).StatusCode);
            Assert.DoesNotContain("標識", await TextAsync(visitor, Page), StringComparison.Ordinal);
        }

        await PublishAsync([1]);

        foreach (var person in Others())
        {
            var visitor = await _app.VisitAsync(person);
            foreach (var address in new[] { Page, $"{Page}/1", $"{Page}/print" })
            {
                var text = await TextAsync(visitor, address);
                Assert.True(text.Contains(Public, StringComparison.Ordinal), $"{person} {address}");
                Assert.DoesNotContain("原文の標識", text, StringComparison.Ordinal);
                Assert.DoesNotContain("酒田", text, StringComparison.Ordinal);
                Assert.DoesNotContain("調整主任", text, StringComparison.Ordinal);
            }
        }

        Assert.All(
            await _app.ReadAsync(db => db.Notices.Where(notice => notice.RecipientId != _app.World.Sakata.Id).ToListAsync()),
            notice => Assert.DoesNotContain("酒田", notice.Title + notice.Text, StringComparison.Ordinal));
        var asker = await _app.VisitAsync(_app.World.SakataOfficer);
        Assert.Contains("原文の標識", await TextAsync(asker, $"{Page}/1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ten_questions_published_at_once_make_one_notice_and_later_ones_wait_for_the_next_day()
    {
        for (var number = 1; number <= 3; number++)
        {
            await AskAsync($"質問{number}");
            await WriteAsync(number, $"質問{number}", "答え");
        }

        await PublishAsync([1, 2]);
        Assert.Equal("質問と回答に2件を掲載しました", Assert.Single(await DigestsAsync()).Title);
        await PublishAsync([3]);
        await AnnounceAsync();
        Assert.Single(await DigestsAsync());

        _app.Clock.Advance(TimeSpan.FromDays(1));
        await AnnounceAsync();
        await AnnounceAsync();

        Assert.Equal(["質問と回答に1件を掲載しました", "質問と回答に2件を掲載しました"], (await DigestsAsync()).Select(notice => notice.Title).Order(StringComparer.Ordinal));
        Assert.Equal(3, await _app.ReadAsync(db => db.Notices.CountAsync(notice => notice.Title == "お尋ねに回答しました")));
    }

    [Fact]
    public async Task A_corrected_answer_keeps_the_old_one_and_a_withdrawn_one_shows_only_why()
    {
        await AskAsync(Original);
        await WriteAsync(1, Public, "総額です。");
        await PublishAsync([1]);
        await WriteAsync(1, Public, "初年度の額です。");
        await AssertRefusedAsync(QuestionRules.ReasonIsTold, () => PublishAsync([1]));
        await PublishAsync([1], "取り違えていました。");
        var town = await _app.VisitAsync(_app.World.YuzaOfficer);
        var corrected = await TextAsync(town, $"{Page}/1");

        await ActAsync<WithdrawAnswer>(withdraw => withdraw.ExecuteAsync("H30", 1, "調査と関わりがないため。", default));

        Assert.All(["総額です。", "初年度の額です。", "取り違えていました。"], part => Assert.Contains(part, corrected, StringComparison.Ordinal));
        var withdrawn = await TextAsync(town, $"{Page}/1");
        Assert.Contains("調査と関わりがないため。", withdrawn, StringComparison.Ordinal);
        Assert.All(["標識", "総額です。", "初年度の額です。"], part => Assert.DoesNotContain(part, withdrawn, StringComparison.Ordinal));
        Assert.Equal(2, await _app.ReadAsync(db => db.Set<GivenAnswer>().CountAsync()));
    }

    [Fact]
    public async Task An_answer_for_the_asker_alone_is_read_by_the_asker_alone()
    {
        await AskAsync(Original);
        await WriteAsync(1, Public, "個別の答えの標識");
        await ActAsync<AnswerPrivately>(answer => answer.ExecuteAsync("H30", 1, "個別の事情のため。", default));

        var asker = await TextAsync(await _app.VisitAsync(_app.World.SakataOfficer), $"{Page}/1");

        Assert.Contains("個別の答えの標識", asker, StringComparison.Ordinal);
        Assert.Contains("個別の事情のため。", asker, StringComparison.Ordinal);
        foreach (var person in Others())
        {
            Assert.Equal(HttpStatusCode.NotFound, (await (await _app.VisitAsync(person)).GetAsync($"{Page}/1")).StatusCode);
        }
    }

    [Fact]
    public async Task The_field_of_the_answer_form_leads_to_the_questions_about_it()
    {
        await AskAsync(Original);
        await AskAsync("全般の質問");
        await WriteAsync(1, Public, "総額です。", "estimated-amount");
        await WriteAsync(2, "全般の質問", "はい。");
        await PublishAsync([1, 2]);
        var town = await _app.VisitAsync(_app.World.YuzaOfficer);

        var form = await town.GetPageAsync("/surveys/H30/responses/064611/edit?open=new");

        var link = form.QuerySelector($"a[href='{Page}?item=estimated-amount']")!;
        Assert.Contains("この欄についての質問 1件", link.TextContent, StringComparison.Ordinal);
        var list = await TextAsync(town, $"{Page}?item=estimated-amount");
        Assert.Contains(Public, list, StringComparison.Ordinal);
        Assert.DoesNotContain("全般の質問", list, StringComparison.Ordinal);
        Assert.Contains("2件のうち1件", await TextAsync(town, $"{Page}?q=総額"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_bodies_that_are_asked_ask_and_only_the_secretariat_answers()
    {
        await AskAsync(Original);
        foreach (var person in new[] { _app.World.ShonaiOfficer, _app.World.CommerceOfficer, _app.World.Reader })
        {
            var status = (await (await _app.VisitAsync(person)).GetAsync($"{Page}/ask")).StatusCode;
            Assert.True(status is HttpStatusCode.NotFound or HttpStatusCode.Redirect or HttpStatusCode.Forbidden, $"{person}: {status}");
            await Assert.ThrowsAsync<NotFoundException>(() => ActAsync<AskQuestion>(ask => ask.ExecuteAsync("H30", null, "質問", default), person));
        }

        await Assert.ThrowsAsync<NotFoundException>(() => ActAsync<WriteAnswer>(
            write => write.ExecuteAsync("H30", 1, QuestionSubject.Whole, "問", "答", default), _app.World.SakataOfficer));
    }

    private IEnumerable<Person> Others() => _app.World.People.Where(person =>
        !person.Actor.IsSecretariat && person.Actor.BodyId != _app.World.Sakata.Id && person.LoginId != "admin"
        && person.Actor.SharesWithMunicipalities);

    private Task AskAsync(string text) => ActAsync<AskQuestion>(
        ask => ask.ExecuteAsync("H30", null, text, default), _app.World.SakataOfficer);

    private Task WriteAsync(int number, string publicText, string answer, string? itemKey = null) => ActAsync<WriteAnswer>(
        write => write.ExecuteAsync(
            "H30", number, new QuestionSubject(itemKey is null ? null : Renkei.Forms.FormVariant.Municipal, itemKey), publicText, answer, default));

    private Task PublishAsync(int[] numbers, string reason = "") =>
        ActAsync<PublishAnswers>(publish => publish.ExecuteAsync("H30", numbers, reason, default));

    private Task AnnounceAsync() => ActAsync<AnnounceAnswers>(announce => announce.ExecuteAsync(default));

    private Task<List<Renkei.Notices.Notice>> DigestsAsync() => _app.ReadAsync(db => db.Notices.AsNoTracking()
        .Where(notice => notice.RecipientId == _app.World.Yuza.Id && notice.Address == Page).ToListAsync());

    private Task ActAsync<TUseCase>(Func<TUseCase, Task> act, Person? person = null)
        where TUseCase : notnull =>
        _app.InScopeAsync(services => act(services.GetRequiredService<TUseCase>()), (person ?? _app.World.Secretariat).Actor);

    private static async Task<string> TextAsync(Visitor visitor, string address) =>
        (await visitor.GetPageAsync(address)).QuerySelector("main, body")!.TextContent;
}
