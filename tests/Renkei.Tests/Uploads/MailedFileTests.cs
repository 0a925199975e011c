using System.IO.Compression;
using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Renkei.Submissions;
using Renkei.Surveys;
using Renkei.Tests.Responses;
using Renkei.Tests.Support;
using Renkei.Uploads;

namespace Renkei.Tests.Uploads;

/// <summary>The secretariat: all workbooks in one zip, and what bodies send back by mail.</summary>
public sealed class MailedFileTests(RoundFixture fixture) : IClassFixture<RoundFixture>
{
    private readonly RenkeiApp _app = fixture.App;
    private readonly OpenRound _round = fixture.Round;
    private readonly MailDesk _desk = new(fixture.App);

    [Fact]
    public async Task The_zip_has_every_body_in_the_order_of_codes_and_no_draft()
    {
        await _round.WriteAsync(_app, _app.World.ShinjoOfficer, "下書きだけの課題");
        var secretariat = await _app.VisitAsync(_app.World.Secretariat);

        await using var zip = new ZipArchive(new MemoryStream(await secretariat.DownloadAsync("/surveys/H30/workbooks")));

        Assert.Equal(
            ["06204_酒田市_調査票.xlsx", "06205_新庄市_調査票.xlsx", "06365_大蔵村_調査票.xlsx", "06461_遊佐町_調査票.xlsx"],
            zip.Entries.Select(entry => entry.FullName));
        await using var shinjo = new ZipArchive(await zip.Entries[1].OpenAsync(), ZipArchiveMode.Read);
        foreach (var part in shinjo.Entries)
        {
            using var reader = new StreamReader(await part.OpenAsync());
            Assert.DoesNotContain("下書きだけの課題", await reader.ReadToEndAsync(), StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(_app.World.SakataOfficer, "/surveys/H30/workbooks"));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(_app.World.ShonaiOfficer, "/surveys/H30/uploads"));
    }

    [Fact]
    public async Task A_body_that_wrote_nothing_gets_its_file_entered_sent_and_to_be_confirmed()
    {
        var files = await _desk.FilesAsync();
        var okura = MailDesk.Answered(ReturnedFileTests.Filled(new OfficeWorkbook(files["06365"]), 1, "冬の孤立")).Answer("決裁日", "平成30年5月11日").Save();

        var page = await _desk.RegisterAsync(("大蔵村.xlsx", okura));

        Assert.Contains("代行入力・提出", page.QuerySelector("table")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("本提出として提出しました", page.QuerySelector("table")!.TextContent, StringComparison.Ordinal);
        var response = await _app.ReadAsync(db => db.SurveyResponses.SingleAsync(one => one.Id == _round.Responses["063657"].Id));
        Assert.Equal((ResponseStatus.Submitted, true, null), (response.Status, response.EnteredByProxy, response.ConfirmedAt));
        var sent = await _app.ReadAsync(db => db.Submissions.Include(one => one.Needs).SingleAsync(one => one.ResponseId == response.Id));
        Assert.Equal((SubmissionMethod.Workbook, "冬の孤立", new DateOnly(2018, 5, 11)), (sent.Method, sent.Needs[0].Title, sent.Decision.DecidedOn!.Value));
        Assert.True(await _app.ReadAsync(db => db.Notices.AnyAsync(one => one.RecipientId == _app.World.Okura.Id)));
        Assert.True(await _app.ReadAsync(db => db.OutboxMessages.AnyAsync(one => one.Kind == EnterMailedWorkbooks.Entered)));

        Assert.Contains("変更はありません", (await _desk.RegisterAsync(("大蔵村.xlsx", okura))).QuerySelector("table")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_with_a_draft_of_its_own_is_handed_its_file_and_the_draft_is_not_shown()
    {
        await _round.WriteAsync(_app, _app.World.YuzaOfficer, "町だけが知る課題");
        var files = await _desk.FilesAsync();
        var yuza = MailDesk.Answered(ReturnedFileTests.Filled(new OfficeWorkbook(files["06461"]), 1, "漂着ごみ")).Save();

        var page = await _desk.RegisterAsync(("遊佐町.xlsx", yuza), ("壊れた.xlsx", yuza[..900]));

        Assert.Contains("お預かり", page.QuerySelector("table")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("登録できません", page.QuerySelector("table")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("町だけが知る課題", page.DocumentElement.TextContent, StringComparison.Ordinal);
        Assert.False(await _app.ReadAsync(db => db.Submissions.AnyAsync(one => one.ResponseId == _round.Responses["064611"].Id)));
        var notice = await _app.ReadAsync(db => db.Notices.SingleAsync(one => one.RecipientId == _app.World.Yuza.Id));

        var town = await _app.VisitAsync(_app.World.YuzaOfficer);
        var preview = await town.GetPageAsync(notice.Address);

        Assert.Contains("県が預かった調査票です", preview.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("漂着ごみ", preview.QuerySelector("[aria-labelledby=h-new]")!.TextContent, StringComparison.Ordinal);
        await town.FollowAsync(await town.SubmitAsync(preview, "form:has([name=seen])", [.. preview.QuerySelectorAll("fieldset input[value=KeepDraft]")
            .Select(one => (one.GetAttribute("name")!, (string?)"KeepDraft"))]));
        Assert.Equal(2, await _app.ReadAsync(db => db.DraftNeeds.CountAsync(one => one.ResponseId == _round.Responses["064611"].Id)));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(_app.World.Secretariat, notice.Address));
    }

    [Fact]
    public async Task A_file_with_something_missing_is_entered_but_not_sent_and_one_without_a_decision_is_provisional()
    {
        var files = await _desk.FilesAsync();
        var page = await _desk.RegisterAsync(("酒田市.xlsx", new OfficeWorkbook(files["06204"]).Type(1, "件名", "飛島の備蓄").Save()));

        Assert.Contains("まだ提出していません", page.QuerySelector("table")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(ResponseStatus.Drafting, (await _app.ReadAsync(db => db.SurveyResponses.SingleAsync(one => one.Id == _round.Responses["062049"].Id))).Status);

        var again = await _desk.RegisterAsync(("酒田市その2.xlsx", MailDesk.Answered(ReturnedFileTests.Filled(new OfficeWorkbook(files["06204"]), 1, "飛島の備蓄")).Save()));

        // The row of the first file is like this one, and while the secretariat types the body cannot say whether it is the same.
        Assert.Contains(UploadRules.ProxyUnderway("酒田市").Message, again.QuerySelector("table")!.TextContent, StringComparison.Ordinal);
    }

    private async Task<HttpStatusCode> StatusAsync(Person person, string address) =>
        (await (await _app.VisitAsync(person)).GetAsync(address)).StatusCode;
}
