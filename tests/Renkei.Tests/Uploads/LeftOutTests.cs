using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Renkei.Tests.Responses;
using Renkei.Tests.Support;

namespace Renkei.Tests.Uploads;

/// <summary>What stands in a returned workbook beside the form: told in the preview, kept nowhere.</summary>
public sealed class LeftOutTests(RoundFixture fixture) : IClassFixture<RoundFixture>
{
    private const string Secret = "内々の話";

    private readonly RenkeiApp _app = fixture.App;

    [Fact]
    public async Task Everything_beside_the_form_gets_its_sentence_and_none_of_it_reaches_the_database()
    {
        var officer = await _app.VisitAsync(_app.World.SakataOfficer);
        var issued = await officer.DownloadAsync($"{OpenRound.Sakata}/workbook");
        var workbook = ReturnedFileTests.Filled(new OfficeWorkbook(issued), 1, "飛島の備蓄").Add("町長協議メモ", Secret)
            .HideColumn("Z", "査定", Secret).Picture(Secret).LinkTo("試算.xlsx", Secret).Macro(Secret).Embed(Secret)
            .Comment("C6", $"{Secret}の人", Secret).SavedBy(Secret);

        var page = await officer.GetPageAsync($"{OpenRound.Sakata}/uploads");
        var preview = await officer.FollowAsync(await officer.SendFilesAsync(page, "form[enctype]", ("調査票.xlsx", workbook.Save())));

        Assert.Equal(
            [
                "変わらない行は、そのまま残ります。調査票にない課題も消えません。",
                "『町長協議メモ』シートは調査票の様式ではないため、読み込まず、保存もしません。",
                "『様式2 課題・ニーズ』シートのZ列「査定」は調査票の欄ではないため、（非表示の列です）読み込まず、保存もしません。",
                "『様式2 課題・ニーズ』シートのコメント（メモ）1件は、読み込まず、保存もしません。",
                "ファイルのプロパティ（作成者・最終更新者など）は、読み込まず、保存もしません。",
                "図や画像（1点）は、読み込まず、保存もしません。",
                "ほかのファイルへのリンク（1件）は、たどらず、読み込まず、保存もしません。",
                "マクロは動かさず、読み込まず、保存もしません。",
                "埋め込まれたファイル（1件）は、読み込まず、保存もしません。添付する資料は、資料の登録からお送りください。",
            ],
            preview.QuerySelectorAll("[aria-labelledby=h-notes] li").Select(line => line.TextContent.Trim()));
        Assert.DoesNotContain(Secret, preview.DocumentElement.OuterHtml, StringComparison.Ordinal);

        await officer.FollowAsync(await officer.SubmitAsync(preview, "form:has([name=seen])"));

        var kept = await EverythingAsync();
        Assert.Contains(kept, text => text.Contains("飛島の備蓄が課題となっている。", StringComparison.Ordinal));
        Assert.DoesNotContain(kept, text => text.Contains(Secret, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_hidden_row_of_the_form_is_read_and_told_with_its_cell()
    {
        var officer = await _app.VisitAsync(_app.World.OkuraOfficer);
        var issued = await officer.DownloadAsync($"{OpenRound.Okura}/workbook");
        var workbook = ReturnedFileTests.Filled(new OfficeWorkbook(issued), 2, "冬の孤立").HideRow(2);

        var page = await officer.GetPageAsync($"{OpenRound.Okura}/uploads");
        var preview = await officer.FollowAsync(await officer.SendFilesAsync(page, "form[enctype]", ("調査票.xlsx", workbook.Save())));

        Assert.Equal(
            [
                "「様式2 課題・ニーズ」 A7",
                "見えていない行（非表示か、絞り込み中）に記入があります。この行も読み取ります。出さない課題のときは、行の中身を消してください。",
                "このままでも取り込めます",
            ],
            preview.QuerySelector("table tbody tr")!.QuerySelectorAll("th, td").Select(cell => cell.TextContent.Trim()));
        Assert.Contains("冬の孤立", preview.QuerySelector("[aria-labelledby=h-new]")!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>Every text that the answer, its uploads and the audit trail keep.</summary>
    private Task<List<string>> EverythingAsync() => _app.ReadAsync(async db =>
    {
        var uploads = await db.WorkbookUploads.Select(one => one.Content + one.FileName + one.SentBy).ToListAsync();
        var answers = await db.DraftAnswers.Select(one => one.Value).ToListAsync();
        var audited = await db.AuditValues.Select(one => one.Before + one.After).ToListAsync();
        return (List<string>)[.. uploads, .. answers, .. audited];
    });
}
