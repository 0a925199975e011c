using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Renkei.Collection;
using Renkei.Submissions;
using Renkei.Surveys;
using Renkei.Tests.Responses;
using Renkei.Tests.Support;
using Renkei.Uploads;

namespace Renkei.Tests.Uploads;

/// <summary>A town gave its form to several 課 and mails several files, which are one answer.</summary>
public sealed class MailedBatchTests : IAsyncLifetime
{
    private static readonly (string Title, string Field, string Situation, string Request)[] Needs =
    [
        ("冬の孤立", "防災", "雪崩で県道が閉じると、3集落の150人が3日ほど外へ出られない。", "衛星電話を近隣の村と一緒に備える場合の助言をお願いしたい。"),
        ("通学の足", "県土・交通・雪", "路線バスが廃止され、高校生24人の送迎を家族が担っている。", "始業時刻とデマンド交通を調整する協議の場を設けていただきたい。"),
        ("保健師の応援", "健康福祉・医療", "保健師2人のうち1人が産休に入ると、乳幼児健診を延期せざるを得ない。", "保健所から月2日の派遣を検討いただきたい。"),
        ("林道の点検", "農林水産", "林道橋18か所の台帳がなく、点検の順番を決められない。", "点検の仕様書の例を示していただきたい。"),
        ("学校の跡地", "教育・文化", "統合で空いた小学校に入る事業者が5年見つからない。", "空き校舎の一覧を県のサイトに載せていただきたい。"),
    ];

    private readonly RenkeiApp _app = new();
    private OpenRound _round = null!;
    private MailDesk _desk = null!;
    private Dictionary<string, byte[]> _forms = null!;

    public async ValueTask InitializeAsync()
    {
        await _app.InitializeAsync();
        _round = await OpenRound.OpenAsync(_app);
        _desk = new MailDesk(_app);
        _forms = await _desk.FilesAsync();
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [InlineData("06204", "062049", new[] { 0, 1, 2, 3, 4 })]
    [InlineData("06365", "063657", new[] { 4, 3, 2, 1, 0 })]
    [InlineData("06461", "064611", new[] { 2, 4, 0, 3, 1 })]
    public async Task Five_files_in_any_order_are_one_answer_sent_once(string form, string code, int[] order)
    {
        var results = await RegisterAsync([.. order.Select(index => FileOf(form, index))]);

        Assert.All(results, result => Assert.Contains("代行入力・提出", result, StringComparison.Ordinal));
        var sent = Assert.Single(await SentAsync(code));
        Assert.Equal((SubmissionKind.Full, SubmissionMethod.Workbook, ""), (sent.Kind, sent.Method, sent.Reason));
        Assert.Equal(Needs.Select(need => need.Title).Order(StringComparer.Ordinal), sent.Needs.Select(need => need.Title).Order(StringComparer.Ordinal));
        Assert.Equal((new DateOnly(2018, 5, 11), "総第5号"), (sent.Decision.DecidedOn!.Value, sent.Decision.DocumentNumber));

        await _app.DrainOutboxAsync();

        var entry = Assert.Single(await EntriesAsync(code));
        Assert.Equal((ContactWay.Mail, 1, false), (entry.Way, entry.SubmissionNumber, entry.IsOpen));
    }

    [Fact]
    public async Task The_same_file_twice_in_one_batch_is_entered_once()
    {
        var results = await RegisterAsync(FileOf("06365", 0), FileOf("06365", 0) with { Name = "写し.xlsx" });

        Assert.Contains("代行入力・提出", results[0], StringComparison.Ordinal);
        Assert.Contains("登録済みの調査票と同じファイルです", results[1], StringComparison.Ordinal);
        Assert.Single(Assert.Single(await SentAsync("063657")).Needs);
    }

    [Fact]
    public async Task A_file_that_comes_later_is_the_next_version_and_waits_for_the_body_again()
    {
        await RegisterAsync(FileOf("06365", 0));
        await _app.DrainOutboxAsync();
        await ConfirmAsync(_app.World.OkuraOfficer, OpenRound.Okura);
        _app.Clock.Advance(TimeSpan.FromDays(1));

        var results = await RegisterAsync(FileOf("06365", 1));
        await _app.DrainOutboxAsync();

        Assert.Contains("本提出として提出しました", results[0], StringComparison.Ordinal);
        var (first, second) = await SentAsync("063657") is [var one, var other] ? (one, other) : throw new InvalidOperationException();
        Assert.Equal((false, true, "メールでいただいた調査票を合わせました。"), (first.IsInForce, second.IsInForce, second.Reason));
        Assert.Equal([Needs[0].Title, Needs[1].Title], second.Needs.OrderBy(need => need.Number).Select(need => need.Title));
        Assert.True((await ResponseAsync("063657")).AwaitsConfirmation);
        Assert.Equal([1, 2], (await EntriesAsync("063657")).Select(entry => entry.SubmissionNumber));
    }

    [Fact]
    public async Task A_file_with_nothing_new_changes_nothing_unless_it_brings_the_decision()
    {
        await RegisterAsync(("暫定.xlsx", Answered("06365", 0).Save()));
        Assert.Equal(SubmissionKind.Provisional, Assert.Single(await SentAsync("063657")).Kind);
        _app.Clock.Advance(TimeSpan.FromHours(1));

        var same = await RegisterAsync(("保存し直し.xlsx", Answered("06365", 0).Answer("文書番号", "").Save()));
        var decided = await RegisterAsync(("決裁後.xlsx", Answered("06365", 0).Answer("決裁日", "H30.5.11").Save()));

        Assert.Contains("変更はありません", same[0], StringComparison.Ordinal);
        Assert.Contains("本提出として提出しました", decided[0], StringComparison.Ordinal);
        Assert.Equal([SubmissionKind.Provisional, SubmissionKind.Full], (await SentAsync("063657")).Select(one => one.Kind));
    }

    [Fact]
    public async Task A_wrong_cell_among_them_keeps_all_from_being_sent_until_it_is_mended()
    {
        var results = await RegisterAsync(FileOf("06365", 0), ("直す.xlsx", Answered("06365", 1).Type(1, "主分野", "買い物").Save()));

        Assert.Contains("登録できない調査票があるため、まだ提出していません", results[0], StringComparison.Ordinal);
        Assert.Contains("D6", results[1], StringComparison.Ordinal);
        Assert.Empty(await SentAsync("063657"));
        await _app.DrainOutboxAsync();
        Assert.True(Assert.Single(await EntriesAsync("063657")).IsOpen);
        _app.Clock.Advance(TimeSpan.FromHours(1));

        await RegisterAsync(("直した.xlsx", Answered("06365", 1).Save()));
        await _app.DrainOutboxAsync();

        var sent = Assert.Single(await SentAsync("063657"));
        Assert.Equal((SubmissionKind.Full, 2), (sent.Kind, sent.Needs.Count));
        Assert.Equal(1, Assert.Single(await EntriesAsync("063657")).SubmissionNumber);
    }

    [Fact]
    public async Task Files_that_differ_in_one_cell_are_left_to_the_body_and_its_notice_opens()
    {
        var results = await RegisterAsync(
            FileOf("06365", 0), ("別.xlsx", Answered("06365", 1).Answer("担当課・係", "住民課").Save()));
        await _app.DrainOutboxAsync();

        Assert.Contains("お預かりした調査票があるため、まだ提出していません", results[0], StringComparison.Ordinal);
        Assert.Contains("お預かりしました", results[1], StringComparison.Ordinal);
        Assert.False((await ResponseAsync("063657")).IsProxyOpen);
        Assert.False(Assert.Single(await EntriesAsync("063657")).IsOpen);
        var officer = await _app.VisitAsync(_app.World.OkuraOfficer);
        foreach (var notice in await _app.ReadAsync(db => db.Notices.Where(one => one.RecipientId == _app.World.Okura.Id).ToListAsync()))
        {
            Assert.Equal(HttpStatusCode.OK, (await officer.GetAsync(notice.Address)).StatusCode);
        }
    }

    [Fact]
    public async Task What_is_refused_at_one_body_leaves_another_as_it_is()
    {
        await _round.WriteAsync(_app, _app.World.YuzaOfficer, "町の課題");
        await _round.SubmitAsync(_app, _app.World.YuzaOfficer);

        var results = await RegisterAsync(FileOf("06461", 0), FileOf("06365", 0));

        Assert.Contains(UploadRules.Settled("遊佐町").Message, results[0], StringComparison.Ordinal);
        Assert.Contains("代行入力・提出", results[1], StringComparison.Ordinal);
        Assert.Single(await SentAsync("064611"));
    }

    private (string Name, byte[] Content) FileOf(string form, int index) => (
        $"課{index}.xlsx",
        Answered(form, index).Answer("決裁日", $"平成30年5月{7 + index}日").Answer("文書番号", $"総第{index + 1}号").Save());

    private OfficeWorkbook Answered(string form, int index)
    {
        var (title, field, situation, request) = Needs[index];
        return MailDesk.Answered(ReturnedFileTests.Filled(new OfficeWorkbook(_forms[form]), 1, title)
            .Type(1, "主分野", field).Type(1, "現状・課題", situation).Type(1, "県に求めること（連携の内容）", request));
    }

    /// <summary>The rows of the table of results, in the order of the files.</summary>
    private async Task<IReadOnlyList<string>> RegisterAsync(params (string Name, byte[] Content)[] files)
    {
        IHtmlDocument page = await _desk.RegisterAsync(files);
        return [.. page.QuerySelector("table")!.QuerySelectorAll("tbody tr").Select(row => row.TextContent)];
    }

    private async Task ConfirmAsync(Person officer, string address)
    {
        var visitor = await _app.VisitAsync(officer);
        await visitor.SubmitAsync(await visitor.GetPageAsync($"{address}/confirm"), "main form");
    }

    private Task<SurveyResponse> ResponseAsync(string code) =>
        _app.ReadAsync(db => db.SurveyResponses.SingleAsync(one => one.Id == _round.Responses[code].Id));

    private Task<List<Submission>> SentAsync(string code) => _app.ReadAsync(db => db.Submissions.Include(one => one.Needs)
        .Where(one => one.ResponseId == _round.Responses[code].Id).OrderBy(one => one.Number).ToListAsync());

    private Task<List<ProxyEntry>> EntriesAsync(string code) => _app.ReadAsync(db => db.ProxyEntries
        .Where(one => one.ResponseId == _round.Responses[code].Id).OrderBy(one => one.Number).ToListAsync());
}
