using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Renkei.Sample;
using Renkei.Tests.Responses;
using Renkei.Tests.Support;

namespace Renkei.Tests.Uploads;

/// <summary>Real workbooks that are not taken: each is told why, in its own words, and nothing of it is kept.</summary>
public sealed class RefusedWorkbookTests(RoundFixture fixture) : IClassFixture<RoundFixture>
{
    private const string Body = "様式1 団体情報";
    private const string Needs = "様式2 課題・ニーズ";
    private const string Deepening = "様式3 検討を深める案件";
    private const string Own = "H30-06204-市町村用-第1版";

    private static readonly string[] Sheets = ["はじめに", Body, Needs, Deepening, "記入例", "前年度の回答と対応"];

    private readonly RenkeiApp _app = fixture.App;

    public static TheoryData<string, string> Recognition { get; } = new()
    {
        { "H29-06204-市町村用-第1版", "この調査の調査票ではありません（右上の調査票番号が違います）。この画面から受け取った調査票に書いて、もう一度登録してください。" },
        { "H30-2-06204-市町村用-第1版", "この調査の調査票ではありません（右上の調査票番号が違います）。この画面から受け取った調査票に書いて、もう一度登録してください。" },
        { "H30-06461-市町村用-第1版", "別の団体の調査票です（調査票番号 H30-06461-市町村用-第1版）。自団体の調査票を選んでください。" },
        { "H30-06204-県部局用-第1版", "別の団体の調査票です（調査票番号 H30-06204-県部局用-第1版）。自団体の調査票を選んでください。" },
        { "H30-06204-市町村用-第3版", "第3版の調査票は出ていません（調査票番号 H30-06204-市町村用-第3版）。右上の調査票番号を確かめてください。" },
        { "", "調査票番号が見つかりません。調査票を取り出し直して、その各シートの右上（M4）にある番号を、このブックの同じ場所に写してください。" },
        { "番号なし", "調査票番号が見つかりません。調査票を取り出し直して、その各シートの右上（M4）にある番号を、このブックの同じ場所に写してください。" },
    };

    [Theory]
    [MemberData(nameof(Recognition))]
    public async Task A_number_that_is_wrong_in_one_thing_gets_the_sentence_of_that_thing(string number, string sentence) =>
        Assert.Equal(sentence, await RefusalAsync(workbook => Numbered(workbook.RemoveHidden(), number)));

    [Fact]
    public async Task The_right_number_typed_anew_is_taken()
    {
        var workbook = (await IssuedAsync()).RemoveHidden().Type(Needs, "C6", "冬の孤立");

        var page = await SendAsync(Numbered(workbook, "Ｈ３０－06204－市町村用－第１版").ToBytes());

        Assert.Contains("まだ何も取り込んでいません", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_without_the_sheets_of_the_form_gets_the_sentence_of_the_headings() => Assert.Equal(
        "調査票番号はありますが、様式1・様式2・様式3の見出しが見つかりません。見出しの行を消していないか確かめるか、調査票を取り出し直して写してください。",
        await RefusalAsync(workbook => workbook.Remove(Body).Remove(Needs).Remove(Deepening)));

    [Fact]
    public async Task Two_numbers_in_one_workbook_are_both_named() => Assert.Equal(
        $"一つのブックに、違う調査票番号があります（{Own}、H30-06461-市町村用-第1版）。ほかの団体や前の版のシートが混じっていないか確かめてください。",
        await RefusalAsync(workbook => workbook.Type(Needs, "M4", "H30-06461-市町村用-第1版")));

    [Fact]
    public async Task Neither_number_nor_sheets_make_it_another_workbook() => Assert.Equal(
        "調査票ではないブックのようです（調査票番号も、様式の見出しも見つかりません）。県からお送りした調査票を選んでください。",
        await RefusalAsync(workbook => Sheets.Except([Body, Needs, Deepening]).Aggregate(
            workbook.RemoveHidden().Remove(Body).Remove(Needs).Remove(Deepening), (edited, sheet) => edited.Clear(sheet, "M4"))));

    [Theory]
    [InlineData("H30-06202-市町村用-第1版", "この調査をお願いしている団体の調査票ではありません。右上の調査票番号を確かめてください。")]
    [InlineData("H29-06204-市町村用-第1版", "この調査の調査票ではありません（右上の調査票番号が違います）。この画面から受け取った調査票に書いて、もう一度登録してください。")]
    public async Task By_mail_a_body_that_is_not_asked_is_told_apart_from_another_survey(string number, string sentence)
    {
        var desk = new MailDesk(_app);
        var workbook = EditedWorkbook.Of((await desk.FilesAsync())["06204"]).RemoveHidden();

        var page = await desk.RegisterAsync(("届いた.xlsx", Numbered(workbook, number).ToBytes()));

        var cells = page.QuerySelector("table tbody tr")!.QuerySelectorAll("th, td").Select(cell => cell.TextContent.Trim());
        Assert.Equal(["届いた.xlsx", "―", "登録できません", sentence], cells);
        Assert.False(await _app.ReadAsync(db => db.WorkbookUploads.AnyAsync(one => one.IsMailed)));
    }

    [Fact]
    public async Task More_rows_than_the_form_has_are_counted() => Assert.Equal(
        "様式2に課題が51件書かれています。様式2は50件までです。まとめるか減らしてから、もう一度登録してください。",
        await RefusalAsync(workbook => Enumerable.Range(6, 51).Aggregate(
            workbook, (edited, row) => edited.Type(Needs, $"C{row}", $"{row}行目の課題"))));

    [Fact]
    public async Task More_rows_than_the_form_has_and_wrong_cells_are_told_together() => Assert.Equal(
        "様式2に課題が51件書かれています。様式2は50件までです。まとめるか減らしてから、もう一度登録してください。"
        + "ほかに直すところが1か所あります。はじめの1か所は次のとおりです。"
        + "『様式2 課題・ニーズ』シート D56：主分野が選択肢にありません（入力値『買い物』）。一覧から選んでください。",
        await RefusalAsync(workbook => Enumerable.Range(6, 51).Aggregate(
            workbook, (edited, row) => edited.Type(Needs, $"C{row}", $"{row}行目の課題")).Type(Needs, "D56", "買い物")));

    [Fact]
    public async Task Six_wrong_cells_of_six_kinds_are_told_in_six_sentences_with_sheet_and_cell()
    {
        var workbook = (await IssuedAsync()).Type(Needs, "C6", "冬の孤立")
            .Type(Needs, "B6", "一番").Type(Needs, "D6", "買い物").Type(Needs, "S6", "350万円")
            .Calculate(Needs, "J6", "Sheet9!A1", "#REF!", isError: true)
            .Type(Body, "C15", "たぶん").Type(Deepening, "E6", "そのうち");

        var page = await SendAsync(workbook.ToBytes());

        Assert.Contains("まだ何も取り込んでいません。6か所を直してください", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            [
                "「様式1 団体情報」 C15|「該当なし」を選ぶか、空けておいてください（入力値『たぶん』）。|直すまで取り込めません",
                "「様式2 課題・ニーズ」 B6|優先順位は整数だけで書いてください（入力値『一番』）。|直すまで取り込めません",
                "「様式2 課題・ニーズ」 D6|主分野が選択肢にありません（入力値『買い物』）。一覧から選んでください。|直すまで取り込めません",
                "「様式2 課題・ニーズ」 J6|自団体で行うこと・行っていることがエラー（#REF!）になっています。計算式を消して、内容を書いてください。|直すまで取り込めません",
                "「様式2 課題・ニーズ」 S6|概算額（千円）に単位が付いています（入力値『350万円』）。千円の単位で（350万円は3500）、数だけを書いてください。|直すまで取り込めません",
                "「様式3 検討を深める案件」 E6|参加の意向が選択肢にありません（入力値『そのうち』）。一覧から選んでください。|直すまで取り込めません",
            ],
            page.QuerySelector("table")!.QuerySelectorAll("tbody tr").Select(line =>
                string.Join('|', line.QuerySelectorAll("th, td").Select(cell => cell.TextContent.Trim()))));
        Assert.Null(page.QuerySelector("[name=seen]"));
    }

    private static EditedWorkbook Numbered(EditedWorkbook workbook, string number) =>
        Sheets.Aggregate(workbook, (edited, sheet) => edited.Type(sheet, "M4", number));

    private async Task<string> RefusalAsync(Func<EditedWorkbook, EditedWorkbook> edit)
    {
        var before = await _app.ReadAsync(db => db.WorkbookUploads.CountAsync());

        var page = await SendAsync(edit(await IssuedAsync()).ToBytes());

        Assert.Equal(before, await _app.ReadAsync(db => db.WorkbookUploads.CountAsync()));
        var line = Assert.Single(page.QuerySelectorAll("[role=status] li")).TextContent.Trim();
        Assert.StartsWith("返ってきた.xlsx　登録できません。", line, StringComparison.Ordinal);
        return line["返ってきた.xlsx　登録できません。".Length..];
    }

    private async Task<EditedWorkbook> IssuedAsync()
    {
        var officer = await _app.VisitAsync(_app.World.SakataOfficer);
        return EditedWorkbook.Of(await officer.DownloadAsync($"{OpenRound.Sakata}/workbook?blank=true"));
    }

    private async Task<IHtmlDocument> SendAsync(byte[] workbook)
    {
        var officer = await _app.VisitAsync(_app.World.SakataOfficer);
        var page = await officer.GetPageAsync($"{OpenRound.Sakata}/uploads");
        return await officer.FollowAsync(await officer.SendFilesAsync(page, "form[enctype]", ("返ってきた.xlsx", workbook)));
    }
}
