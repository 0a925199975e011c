using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Renkei.Surveys;
using Renkei.Tests.Responses;
using Renkei.Tests.Support;
using Renkei.Uploads;

namespace Renkei.Tests.Uploads;

/// <summary>Real workbooks: downloaded, filled in on a desk, sent through the form.</summary>
public sealed class ReturnedFileTests(RoundFixture fixture) : IClassFixture<RoundFixture>
{
    private const string Send = "form[enctype]";

    private readonly RenkeiApp _app = fixture.App;
    private readonly OpenRound _round = fixture.Round;

    [Fact]
    public async Task One_workbook_given_to_two_divisions_comes_back_twice_and_merges_row_by_row()
    {
        var row = await _round.WriteAsync(_app, _app.World.SakataOfficer, "飛島の定期船");
        var officer = await _app.VisitAsync(_app.World.SakataOfficer);
        var issued = await officer.DownloadAsync($"{OpenRound.Sakata}/workbook");
        var first = new OfficeWorkbook(issued).Type(1, "備考（添付資料名）", "別紙1");
        var second = Filled(new OfficeWorkbook(issued), 2, "港の荷役の機械");
        var page = await officer.GetPageAsync($"{OpenRound.Sakata}/uploads");

        var results = await RenkeiApp.ReadPageAsync(await officer.SendFilesAsync(
            page, Send, ("企画課.xlsx", first.Save()), ("商工港湾課.xlsx", second.Save())));

        Assert.Contains("2つのファイルを受け取りました。まだ何も取り込んでいません", results.Body!.TextContent, StringComparison.Ordinal);
        var stories = new List<string>();
        foreach (var link in results.QuerySelectorAll("[role=status] a").Select(one => one.GetAttribute("href")!).ToList())
        {
            var preview = await officer.GetPageAsync(link);
            stories.Add((await officer.FollowAsync(await officer.SubmitAsync(preview, "form:has([name=seen])"))).Body!.TextContent);
        }

        Assert.Contains("1件を更新しました。", stories[0], StringComparison.Ordinal);
        Assert.Contains("1件を追加しました。変更のない行は", stories[1], StringComparison.Ordinal);
        Assert.Equal("別紙1", await ValueAsync(row, "remarks"));

        var again = await RenkeiApp.ReadPageAsync(await officer.SendFilesAsync(page, Send, ("もう一度.xlsx", first.Save())));

        Assert.Contains("変更はありません", again.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        var saved = new OfficeWorkbook(second.Save()).Answer("文書番号", "").Save();
        var same = await officer.FollowAsync(await officer.SendFilesAsync(page, Send, ("保存し直し.xlsx", [.. saved])));
        Assert.Contains("変更はありません", same.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_row_changed_in_the_file_and_on_screen_is_a_conflict_and_another_row_is_not()
    {
        var row = await _round.WriteAsync(_app, _app.World.ShinjoOfficer, "除雪の担い手");
        var officer = await _app.VisitAsync(_app.World.ShinjoOfficer);
        var file = new OfficeWorkbook(await officer.DownloadAsync("/surveys/H30/responses/062057/workbook"))
            .Type(1, "県に求めること（連携の内容）", "除雪機械の貸出");
        await _round.SaveAsync(_app, _app.World.ShinjoOfficer, null, OpenRound.Change(row, "request", "人の応援", "県の支援をお願いしたい。"));

        var page = await officer.GetPageAsync("/surveys/H30/responses/062057/uploads");
        var preview = await officer.FollowAsync(await officer.SendFilesAsync(page, Send, ("a.xlsx", file.Save())));

        Assert.Contains("人の応援", preview.QuerySelector("fieldset")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["除雪機械", "貸出"], preview.QuerySelectorAll("fieldset ins").Select(one => one.TextContent));
        await officer.FollowAsync(await officer.SubmitAsync(preview, "form:has([name=seen])", ("choice.r1", "KeepDraft"), ("choice.r0", "KeepDraft")));
        Assert.Equal("人の応援", await ValueAsync(row, "request"));
    }

    [Fact]
    public async Task With_the_hidden_sheets_gone_it_is_still_known_by_its_number_and_an_empty_cell_says_nothing()
    {
        var row = await _round.WriteAsync(_app, _app.World.YuzaOfficer, "漂着ごみ");
        var officer = await _app.VisitAsync(_app.World.YuzaOfficer);
        var file = new OfficeWorkbook(await officer.DownloadAsync("/surveys/H30/responses/064611/workbook"))
            .Type(1, "現状・課題", "").Type(1, "備考（添付資料名）", "別紙1").Without("_renkei").Without("選択肢");

        var page = await officer.GetPageAsync("/surveys/H30/responses/064611/uploads");
        var preview = await officer.FollowAsync(await officer.SendFilesAsync(page, Send, ("a.xlsx", file.Save())));
        await officer.FollowAsync(await officer.SubmitAsync(preview, "form:has([name=seen])"));

        Assert.Contains("調査票の目印（隠れたシート）が見つからない", preview.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(("備蓄が足りない。", "別紙1"), (await ValueAsync(row, "current-situation"), await ValueAsync(row, "remarks")));
    }

    [Fact]
    public async Task A_workbook_of_another_body_is_refused_and_nothing_is_kept()
    {
        var yuza = await (await _app.VisitAsync(_app.World.YuzaOfficer)).DownloadAsync("/surveys/H30/responses/064611/workbook");
        var before = await UploadsOfOkuraAsync();
        var officer = await _app.VisitAsync(_app.World.OkuraOfficer);
        var page = await officer.GetPageAsync($"{OpenRound.Okura}/uploads");

        var answer = await RenkeiApp.ReadPageAsync(await officer.SendFilesAsync(page, Send, ("遊佐町.xlsx", yuza)));

        Assert.Contains("別の団体の調査票です（調査票番号 H30-06461-市町村用-第1版）", answer.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(before, await UploadsOfOkuraAsync());
    }

    [Fact]
    public async Task A_wrong_choice_is_told_with_its_cell()
    {
        var officer = await _app.VisitAsync(_app.World.OkuraOfficer);
        var file = Filled(new OfficeWorkbook(await officer.DownloadAsync($"{OpenRound.Okura}/workbook?blank=true")), 1, "冬の孤立")
            .Type(1, "主分野", "買い物");

        var page = await officer.GetPageAsync($"{OpenRound.Okura}/uploads");
        var preview = await officer.FollowAsync(await officer.SendFilesAsync(page, Send, ("a.xlsx", file.Save())));

        Assert.Contains("1か所を直してください", preview.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("D6", preview.QuerySelector("table")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("買い物", preview.QuerySelector("table")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_file_chosen_is_said_on_the_form()
    {
        var officer = await _app.VisitAsync(_app.World.OkuraOfficer);
        var page = await officer.GetPageAsync($"{OpenRound.Okura}/uploads");

        var answer = await RenkeiApp.ReadPageAsync(await officer.SendFilesAsync(page, Send, ("", [])));

        Assert.Contains("調査票のファイルを選んでください。", answer.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    internal static OfficeWorkbook Filled(OfficeWorkbook workbook, int row, string title) => workbook
        .Type(row, "件名", title).Type(row, "主分野", "防災").Type(row, "連携の区分", "県と市町村")
        .Type(row, "現状・課題", $"{title}が課題となっている。").Type(row, "県に求めること（連携の内容）", "流域の市町村が一緒に取り組む場合の調整を検討いただきたい。")
        .Type(row, "緊急度", "高（翌年度当初）");

    private Task<int> UploadsOfOkuraAsync()
    {
        var okura = _round.Responses["063657"].Id;
        return _app.ReadAsync(db => db.WorkbookUploads.CountAsync(one => one.ResponseId == okura));
    }

    private Task<string> ValueAsync(Guid row, string item) => _app.ReadAsync(db => db.DraftAnswers
        .Where(answer => answer.RowId == row && answer.ItemKey == item).Select(answer => answer.Value).SingleAsync());
}
