using AngleSharp.Dom;
using Renkei.Forms;
using Renkei.Responses;
using Renkei.Tests.Editions;
using Renkei.Tests.Responses;

namespace Renkei.Tests.Uploads;

/// <summary>A workbook that was handed out before the 訂正版 comes back after it.</summary>
public sealed class OlderEditionTests : CorrectedRound
{
    [Fact]
    public async Task It_is_taken_and_what_the_new_edition_dropped_is_told_kept_and_left_for_the_body_to_settle()
    {
        var row = await Round.WriteAsync(App, World.SakataOfficer, "橋の点検");
        var officer = await App.VisitAsync(World.SakataOfficer);
        var issued = await officer.DownloadAsync($"{OpenRound.Sakata}/workbook");
        var workbook = ReturnedFileTests.Filled(new OfficeWorkbook(issued), 2, "飛島の備蓄").Type(1, "備考（添付資料名）", "位置図を添付").Save();
        await CorrectAsync();

        var page = await officer.GetPageAsync($"{OpenRound.Sakata}/uploads");
        var preview = await officer.FollowAsync(await officer.SendFilesAsync(page, "form[enctype]", ("前の版.xlsx", workbook)));

        Assert.Contains("第1版の調査票", preview.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(preview.QuerySelectorAll("fieldset"));
        Assert.Equal(
            [
                "「備考（添付資料名）」は訂正版で外れた欄です。書かれた内容は残しますが、提出する回答には入りません。",
                "「主分野」の「防災」は、訂正版の選択肢にありません。取り込んだ後に選び直してください。",
            ],
            preview.QuerySelectorAll("[aria-labelledby=h-notes] strong").Select(caution => caution.TextContent));

        await officer.FollowAsync(await officer.SubmitAsync(preview, "form:has([name=seen])"));

        var draft = await DraftAsync("062049");
        Assert.Equal(2, draft.Form.Edition);
        Assert.Equal(["橋の点検", "飛島の備蓄"], draft.Needs.Select(need => draft.Value(need.Id, StandardItem.Title)));
        Assert.Equal(new DroppedField("課題1「備考（添付資料名）」", "位置図を添付"), Assert.Single(DroppedField.Of(draft)));
        Assert.Equal("", draft.Value(row, StandardItem.Remarks));
        Assert.All(draft.Needs, need => Assert.Equal("防災", draft.Value(need.Id, StandardItem.Field)));
        Assert.Equal(2, PreSubmissionCheck.Of(draft).Count(finding =>
            finding.Message.Contains("選択肢にありません（「防災」）", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Nobody_touched_it_and_it_is_no_change_of_the_draft_that_moved_to_the_new_edition()
    {
        await Round.WriteAsync(App, World.SakataOfficer, "橋の点検", ("remarks", "位置図を添付"));
        var officer = await App.VisitAsync(World.SakataOfficer);
        var issued = await officer.DownloadAsync($"{OpenRound.Sakata}/workbook");
        await CorrectAsync();

        var page = await officer.GetPageAsync($"{OpenRound.Sakata}/uploads");
        var preview = await officer.FollowAsync(await officer.SendFilesAsync(page, "form[enctype]", ("前の版.xlsx", issued)));

        Assert.Contains("変更はありません", preview.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(preview.QuerySelectorAll("[aria-labelledby=h-notes] strong"));
    }
}
