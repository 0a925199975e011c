using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Renkei.Collection;
using Renkei.Responses;
using Renkei.Submissions;
using Renkei.Surveys;
using Renkei.Tests.Responses;
using Renkei.Tests.Support;
using static Renkei.Tests.Support.Refusals;

namespace Renkei.Tests.Collection;

public sealed class ProxyJourneyTests(RoundFixture fixture) : IClassFixture<RoundFixture>
{
    private const string Shinjo = "/surveys/H30/responses/062057";

    private readonly RenkeiApp _app = fixture.App;
    private readonly OpenRound _round = fixture.Round;

    [Fact]
    public async Task A_FAX_is_typed_sent_and_confirmed_by_the_village()
    {
        var secretariat = await _app.VisitAsync(_app.World.Secretariat);
        var village = await _app.VisitAsync(_app.World.OkuraOfficer);
        var began = await village.GetPageAsync($"{OpenRound.Okura}/edit");
        var form = await secretariat.FollowAsync(await UploadAsync(secretariat, $"{OpenRound.Okura}/proxy", "受信.pdf", "%PDF-1.4 FAX"u8.ToArray()));
        Assert.Equal(HttpStatusCode.NotFound, (await village.GetAsync($"{OpenRound.Okura}/edit")).StatusCode);
        await AssertTypedIsKeptAsync(village, began);

        await WriteAsync(_app.World.Secretariat, "063657", "冬の備蓄");
        var check = await secretariat.GetPageAsync($"{OpenRound.Okura}/submit");
        await secretariat.SubmitAsync(check, "main form", ("do", "send"), ("post", "総務課長"), ("kind", "Full"));
        Assert.NotNull(form.QuerySelector("main form"));
        var home = await village.GetPageAsync("/");
        Assert.Contains("県が代わりに入力しました。内容を確認してください", home.Body!.TextContent, StringComparison.Ordinal);
        var page = await village.GetPageAsync($"{OpenRound.Okura}/confirm");
        Assert.Contains("冬の備蓄", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("平成30年5月14日（月）にFAXでいただいた回答を、県（市町村課 主査）が入力しました。", page.Body!.TextContent, StringComparison.Ordinal);
        await AssertRefusedAsync(CollectionRules.ReceivedByNow, () => _app.InScopeAsync(
            services => services.GetRequiredService<StartProxyEntry>().ExecuteAsync(
                _round.Responses["062049"].Id, ContactWay.Telephone, new DateOnly(2018, 5, 15), null, default),
            _app.World.Secretariat.Actor));
        var table = await secretariat.GetPageAsync("/surveys/H30/responses/table?proxy=waiting");
        Assert.Contains("代行（内容確認待ち）", table.QuerySelector("#m063657")!.TextContent, StringComparison.Ordinal);
        await village.SubmitAsync(page, "main form");

        var response = await ResponseAsync("063657");
        Assert.Equal((true, false), (response.EnteredByProxy, response.AwaitsConfirmation));
        Assert.Equal(SubmissionMethod.Proxy, await _app.ReadAsync(db => db.Submissions
            .Where(sent => sent.ResponseId == response.Id).Select(sent => sent.Method).SingleAsync()));
        Assert.True(await _app.ReadAsync(db => db.Notices.AnyAsync(notice => notice.RecipientId == _app.World.Okura.Id)));
        await AssertFileAsync();
    }

    /// <summary>The village was writing when the secretariat began.</summary>
    private static async Task AssertTypedIsKeptAsync(Visitor village, IHtmlDocument began)
    {
        var field = began.QuerySelector("[name$='.message-to-prefecture']")!.GetAttribute("name")!;
        var kept = await RenkeiApp.ReadPageAsync(await village.SubmitAsync(
            began, "main form:has([name=do])", ("do", "save"), (field, "書きかけの一文")));
        Assert.Contains(CollectionRules.ProxyWrites.Message, kept.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("書きかけの一文", kept.QuerySelector($"[name='{field}']")!.TextContent);
    }

    [Fact]
    public async Task What_is_wrong_is_told_and_typed_again()
    {
        var (secretariat, city) = (_app.World.Secretariat, _app.World.SakataOfficer);
        var id = _round.Responses["062049"].Id;
        await StartAsync(secretariat, id);
        var row = await WriteAsync(secretariat, "062049", "橋の点検");
        await ActAsync<SubmitProxyEntry>(secretariat, send => send.ExecuteAsync(id, SubmissionKind.Full, OpenRound.Decided, "", default));
        var visitor = await _app.VisitAsync(city);
        await visitor.SubmitAsync(
            await visitor.GetPageAsync($"{OpenRound.Sakata}/confirm"), "main form:has([name=objection])", ("objection", "橋は12です。"));

        var desk = await _app.VisitAsync(secretariat);
        Assert.Contains("橋は12です。", (await desk.GetPageAsync($"{OpenRound.Sakata}/proxy")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("酒田市の代行入力を直す", (await desk.GetPageAsync("/")).Body!.TextContent, StringComparison.Ordinal);
        await StartAsync(secretariat, id);
        await ActAsync<SaveDraft>(secretariat, save => save.ExecuteAsync(
            id, [OpenRound.Change(row, "current-situation", "橋は12ある。", began: "備蓄が足りない。")], null, default));
        await ActAsync<SubmitProxyEntry>(secretariat, send => send.ExecuteAsync(id, SubmissionKind.Full, OpenRound.Decided, "橋の数", default));

        var response = await ResponseAsync("062049");
        Assert.Equal((ResponseStatus.Resubmitted, true), (response.Status, response.AwaitsConfirmation));
        await ActAsync<ConfirmProxyEntry>(city, confirm => confirm.ExecuteAsync(id, null, default));
        Assert.False((await ResponseAsync("062049")).AwaitsConfirmation);
    }

    [Fact]
    public async Task A_draft_of_the_body_stays_its_own_unless_it_hands_it_over()
    {
        var (secretariat, city) = (_app.World.Secretariat, _app.World.ShinjoOfficer);
        var id = _round.Responses["062057"].Id;
        await _round.WriteAsync(_app, city, "市の書きかけ");
        await AssertRefusedAsync(ResponseRules.ProxyWhereNobodyWrote, () => StartAsync(secretariat, id));
        await AssertRefusedAsync(ResponseRules.ProxyOpen, () => ActAsync<SubmitProxyEntry>(
            secretariat, send => send.ExecuteAsync(id, SubmissionKind.Full, OpenRound.Decided, "", default)));
        var desk = await _app.VisitAsync(secretariat);
        var page = await desk.GetPageAsync($"{Shinjo}/proxy");
        Assert.Contains("団体が書き始めています", page.Body!.TextContent, StringComparison.Ordinal);
        await desk.SubmitAsync(page, "main form");
        foreach (var address in new[] { "/edit", "/submit", "/print", "/conflicts" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await desk.GetAsync($"{Shinjo}{address}")).StatusCode);
        }

        var office = await _app.VisitAsync(city);
        await office.SubmitAsync(await office.GetPageAsync(Shinjo), "main details form");
        Assert.Equal(HttpStatusCode.NotFound, (await desk.GetAsync($"{Shinjo}/edit")).StatusCode);
        await StartAsync(secretariat, id);

        Assert.Contains("市の書きかけ", (await desk.GetPageAsync($"{Shinjo}/print")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await office.GetAsync($"{Shinjo}/print")).StatusCode);
        await office.SubmitAsync(await office.GetPageAsync(Shinjo), "main form:has(button)");
        Assert.Equal(HttpStatusCode.NotFound, (await desk.GetAsync($"{Shinjo}/print")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await office.GetAsync($"{Shinjo}/edit")).StatusCode);
    }

    [Fact]
    public async Task While_it_is_open_only_the_secretariat_writes_and_sends()
    {
        var id = _round.Responses["064611"].Id;
        await StartAsync(_app.World.Secretariat, id);

        foreach (var person in _app.World.People.Where(person => !person.Actor.IsSecretariat))
        {
            await Assert.ThrowsAsync<NotFoundException>(() => ActAsync<SaveDraft>(
                person, save => save.ExecuteAsync(id, [OpenRound.Change(FieldAddress.Body, "telephone", "000")], null, default)));
            await Assert.ThrowsAsync<NotFoundException>(() => ActAsync<SubmitProxyEntry>(
                person, send => send.ExecuteAsync(id, SubmissionKind.Full, OpenRound.Decided, "", default)));
            await Assert.ThrowsAsync<NotFoundException>(() => StartAsync(person, id));
        }

        await AssertRefusedAsync(ResponseRules.BodySends, () => ActAsync<SubmitResponse>(
            _app.World.YuzaOfficer, send => send.ExecuteAsync(id, SubmissionKind.Full, OpenRound.Decided, "", default)));
        foreach (var person in _app.World.People.Where(person => person.Actor.BodyId != _app.World.Yuza.Id))
        {
            await Assert.ThrowsAsync<NotFoundException>(() => ActAsync<ConfirmProxyEntry>(
                person, confirm => confirm.ExecuteAsync(id, null, default)));
            await Assert.ThrowsAsync<NotFoundException>(() => ActAsync<SubmitResponse>(
                person, send => send.ExecuteAsync(id, SubmissionKind.Full, OpenRound.Decided, "", default)));
        }
    }

    private async Task AssertFileAsync()
    {
        const string address = $"{OpenRound.Okura}/proxy/1/file";
        foreach (var person in _app.World.People)
        {
            var answer = await (await _app.VisitAsync(person)).GetAsync(address);
            var sees = person.Actor.IsSecretariat || person.Actor.BodyId == _app.World.Okura.Id;
            Assert.Equal(sees ? HttpStatusCode.OK : HttpStatusCode.NotFound, answer.StatusCode);
            if (sees)
            {
                Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
                Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
                Assert.True(answer.Headers.CacheControl!.NoStore);
                Assert.Equal("%PDF-1.4 FAX"u8.ToArray(), await answer.Content.ReadAsByteArrayAsync());
            }
        }
    }

    private static async Task<HttpResponseMessage> UploadAsync(Visitor visitor, string address, string name, byte[] bytes)
    {
        var page = await visitor.GetPageAsync(address);
        var form = (IHtmlFormElement)page.QuerySelector("main form[enctype]")!;
        using var content = new MultipartFormDataContent();
        foreach (var field in FormFields.Of(form))
        {
            content.Add(new StringContent(field.Value), field.Key);
        }

        var file = new ByteArrayContent(bytes);
        file.Headers.ContentType = new MediaTypeHeaderValue("text/html");
        content.Add(file, "file", name);
        return await visitor.Client.PostAsync(form.Action, content);
    }

    private async Task<Guid> WriteAsync(Person person, string code, string title)
    {
        var row = Guid.CreateVersion7();
        (string Item, string Value)[] needed =
        [
            ("title", title), ("field", "防災"), ("cooperation-kind", "県と市町村"), ("current-situation", "備蓄が足りない。"),
            ("request", "県の支援をお願いしたい。"), ("urgency", "高（翌年度当初）"), ("visibility", "県・市町村限り"),
        ];
        (string Item, string Value)[] body =
            [("responsible-officer", "課長"), ("responding-division", "総務課"), ("responding-officer", "主査"), ("telephone", "000-000-0000")];
        await ActAsync<SaveDraft>(person, save => save.ExecuteAsync(
            _round.Responses[code].Id,
            [
                .. body.Select(one => OpenRound.Change(FieldAddress.Body, one.Item, one.Value)),
                .. needed.Select(one => OpenRound.Change(row, one.Item, one.Value)),
                .. _round.Survey.DeepeningItems.Select(item => OpenRound.Change(item.Id, "participation-intent", "参加したい")),
            ],
            row, default));
        return row;
    }

    private Task StartAsync(Person person, Guid response) => ActAsync<StartProxyEntry>(
        person, start => start.ExecuteAsync(response, ContactWay.Fax, new DateOnly(2018, 5, 14), null, default));

    private Task<SurveyResponse> ResponseAsync(string code) =>
        _app.ReadAsync(db => db.SurveyResponses.SingleAsync(one => one.Id == _round.Responses[code].Id));

    private Task ActAsync<TUseCase>(Person person, Func<TUseCase, Task> act)
        where TUseCase : notnull =>
        _app.InScopeAsync(services => act(services.GetRequiredService<TUseCase>()), person.Actor);
}
