using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Renkei.Forms;
using Renkei.FormWorkbooks;
using Renkei.Redactions;
using Renkei.Responses;
using Renkei.Surveys;
using Renkei.Tests.Responses;
using Renkei.Tests.Support;
using Renkei.Uploads;
using static Renkei.Tests.Support.Refusals;
using static Renkei.Tests.Uploads.UploadDesk;

namespace Renkei.Tests.Uploads;

/// <summary>The preview and what is taken, with workbooks as they were read: whatever the file looked like.</summary>
public sealed class UploadPageTests(RoundFixture fixture) : IClassFixture<RoundFixture>
{
    private readonly RenkeiApp _app = fixture.App;
    private readonly OpenRound _round = fixture.Round;
    private readonly UploadDesk _desk = new(fixture.App, fixture.Round);

    [Fact]
    public async Task A_workbook_is_shown_first_and_then_taken_as_a_whole()
    {
        var row = await _round.WriteAsync(_app, _app.World.ShinjoOfficer, "除雪の担い手");
        var number = await _desk.KeepAsync("062057", Need(row, ("title", "除雪の担い手"), ("remarks", "別紙1")), Need(null, ("title", "橋の点検"), ("request", "診断への助言")));
        var officer = await _app.VisitAsync(_app.World.ShinjoOfficer);
        var address = $"/surveys/H30/responses/062057/uploads/{number}";

        var page = await officer.GetPageAsync(address);

        Assert.Contains("まだ何も取り込んでいません", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("橋の点検", page.QuerySelector("[aria-labelledby=h-new]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("別紙1", page.QuerySelector("[aria-labelledby=h-changed] table ins")!.TextContent);
        Assert.Equal(1, await _app.ReadAsync(db => db.DraftNeeds.CountAsync(need => need.ResponseId == _round.Responses["062057"].Id)));

        var after = await officer.FollowAsync(await officer.SubmitAsync(page, "form:has([name=seen])"));

        Assert.Contains("1件を追加、1件を更新しました。変更のない行は0件です。", after.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("別紙1", await _desk.ValueAsync(row, "remarks"));
        Assert.Contains("取り込みました", (await officer.GetPageAsync(address)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_conflict_waits_for_a_choice_and_takes_what_was_chosen()
    {
        var row = await _round.WriteAsync(_app, _app.World.SakataOfficer, "飛島の備蓄");
        var number = await _desk.KeepAsync("062049", Need(row, ("request", "備蓄品の県の負担")));
        var officer = await _app.VisitAsync(_app.World.SakataOfficer);
        var page = await officer.GetPageAsync($"{OpenRound.Sakata}/uploads/{number}");
        Assert.Empty(page.QuerySelectorAll("fieldset [checked]"));

        var refused = await RenkeiApp.ReadPageAsync(await officer.SubmitAsync(page, "form:has([name=seen])"));

        Assert.Contains(UploadRules.EveryRowChosen.Message, refused.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("県の支援をお願いしたい。", await _desk.ValueAsync(row, "request"));

        await officer.FollowAsync(await officer.SubmitAsync(refused, "form:has([name=seen])", ("choice.r0", "TakeFile")));

        Assert.Equal("備蓄品の県の負担", await _desk.ValueAsync(row, "request"));
    }

    [Fact]
    public async Task A_draft_that_moved_on_while_someone_looked_is_shown_again_before_anything_is_taken()
    {
        var row = await _round.WriteAsync(_app, _app.World.SakataOfficer, "港の荷役");
        var number = await _desk.KeepAsync("062049", Need(row, ("remarks", "別紙3")));
        var officer = await _app.VisitAsync(_app.World.SakataOfficer);
        var page = await officer.GetPageAsync($"{OpenRound.Sakata}/uploads/{number}");
        await _round.SaveAsync(_app, _app.World.SakataCommerceOfficer, null, OpenRound.Change(row, "remarks", "別紙9"));

        var again = await RenkeiApp.ReadPageAsync(await officer.SubmitAsync(page, "form:has([name=seen])"));

        Assert.Contains(UploadRules.DraftStayed.Message, again.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("別紙9", again.QuerySelector("fieldset")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("別紙9", await _desk.ValueAsync(row, "remarks"));
    }

    [Fact]
    public async Task Wrong_cells_are_listed_with_sheet_and_address_and_nothing_is_taken()
    {
        var wrong = new CellProblem("様式2 課題・ニーズ", "D14", "主分野が選択肢にありません（入力値『買い物』）。一覧から選んでください。", IsRefused: true);
        var number = await _desk.KeepAsync("062049", [wrong], Need(null, ("title", "誤りのある課題")));
        var officer = await _app.VisitAsync(_app.World.SakataOfficer);

        var page = await officer.GetPageAsync($"{OpenRound.Sakata}/uploads/{number}");

        Assert.Contains("1か所を直してください", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("D14", page.QuerySelector("table")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("[name=seen]"));
        await AssertRefusedAsync(UploadRules.NothingWrong, () => _desk.TakeAsync("062049", number, _app.World.SakataOfficer));
    }

    [Fact]
    public async Task More_rows_than_the_form_has_are_refused_with_their_count()
    {
        await _round.WriteAsync(_app, _app.World.OkuraOfficer, "もう1件ある課題");
        var number = await _desk.KeepAsync("063657", [.. Enumerable.Range(1, 50).Select(place => Need(null, ("title", $"{(char)('一' + (place * 31))}{(char)('丁' + (place * 17))}")))]);
        var officer = await _app.VisitAsync(_app.World.OkuraOfficer);

        var page = await officer.GetPageAsync($"{OpenRound.Okura}/uploads/{number}");

        Assert.Matches("課題が[0-9]+件になるため、取り込めません。様式2は50件までです。", page.Body!.TextContent);
        Assert.Null(page.QuerySelector("[name=seen]"));
    }

    [Fact]
    public async Task What_is_not_taken_leaves_nothing_of_its_content_behind()
    {
        var number = await _desk.KeepAsync("062049", Need(null, ("title", "取り込まない課題")));
        var officer = await _app.VisitAsync(_app.World.SakataOfficer);
        var page = await officer.GetPageAsync($"{OpenRound.Sakata}/uploads/{number}");

        await officer.FollowAsync(await officer.SubmitAsync(page, "form:has([name=_handler][value=drop])"));

        var upload = await _desk.UploadAsync("062049", number);
        Assert.Equal((UploadStatus.Dropped, "", "企画調整課 調整主任"), (upload.Status, upload.Content, upload.SettledBy));
        await AssertRefusedAsync(UploadRules.StillWaiting, () => _desk.TakeAsync("062049", number, _app.World.SakataOfficer));
    }

    [Fact]
    public async Task A_preview_nobody_came_back_to_is_dropped_and_one_the_prefecture_holds_is_not()
    {
        var old = await _desk.KeepAsync("064611", Need(null, ("title", "古い")));
        var held = await _desk.KeepAsync("064611", Need(null, ("title", "預かり")));
        await _app.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<Renkei.Data.RenkeiDbContext>();
            (await db.WorkbookUploads.SingleAsync(one => one.ResponseId == _round.Responses["064611"].Id && one.Number == held)).MarkMailed(RenkeiApp.Today);
            await db.SaveChangesAsync();
        });
        var since = _app.Clock.GetUtcNow();
        _app.Clock.Advance(WorkbookUpload.WaitsFor + TimeSpan.FromHours(1));

        await _app.InScopeAsync(services => services.GetRequiredService<DropOldUploads>().RunAsync(default));

        Assert.Equal(UploadStatus.Dropped, (await _desk.UploadAsync("064611", old)).Status);
        Assert.Equal(UploadStatus.Waiting, (await _desk.UploadAsync("064611", held)).Status);
        Assert.True(since < _app.Clock.GetUtcNow());
    }

    [Fact]
    public async Task Nobody_but_the_body_that_answers_finds_a_preview()
    {
        var number = await _desk.KeepAsync("062049", Need(null, ("title", "見えない課題")));

        foreach (var person in new[] { _app.World.YuzaOfficer, _app.World.Secretariat, _app.World.ShonaiOfficer, _app.World.CommerceOfficer })
        {
            var stranger = await _app.VisitAsync(person);
            foreach (var address in new[] { "/uploads", $"/uploads/{number}" })
            {
                Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(OpenRound.Sakata + address)).StatusCode);
            }

            await Assert.ThrowsAsync<NotFoundException>(() => _desk.TakeAsync("062049", number, person));
        }
    }

    [Fact]
    public async Task What_was_read_is_kept_as_typed_so_that_a_text_in_it_can_be_blacked_out()
    {
        var number = await _desk.KeepAsync("062049", Need(null, ("title", Typed)));

        var content = (await _desk.UploadAsync("062049", number)).Content;

        Assert.Contains("𠮷田　<太郎>さん＋", content, StringComparison.Ordinal);
        Assert.Contains("&0234\uE000", content, StringComparison.Ordinal);
        Assert.Equal(Typed, UploadContent.FromJson(content).Rows[0].Values["title"]);
    }

    [Fact]
    public async Task A_text_with_quotes_is_blacked_out_in_what_was_read()
    {
        var number = await _desk.KeepAsync("062049", Need(null, ("title", "架空の\"川\"\\さん")));

        await _app.InScopeAsync(
            services => services.GetRequiredService<RedactText>().ExecuteAsync("\"川\"\\さん", "試験", default),
            _app.World.SystemAdministrator.Actor);

        Assert.Equal("架空の■■■", UploadContent.FromJson((await _desk.UploadAsync("062049", number)).Content).Rows[0].Values["title"]);
    }

    private const string Typed = "𠮷田　<太郎>さん＋\"電話\" \\uD83D\n&0234\uE000";
}
