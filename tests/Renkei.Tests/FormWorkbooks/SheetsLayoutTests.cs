using Renkei.Forms;
using Renkei.Sample;
using Renkei.Surveys;

namespace Renkei.Tests.FormWorkbooks;

/// <summary>What stands in each sheet of layout B, in its order.</summary>
public sealed class SheetsLayoutTests
{
    [Fact]
    public void The_first_sheet_says_what_for_by_when_how_and_whom_to_ask()
    {
        using var form = new WrittenForm(new FormToFill().WriteLetter(new RequestLetter
        {
            Purpose = "県と市町村の連携を進めるため。",
            ContactDivision = "市町村課地域活力創造室",
            ContactTelephone = "000-000-0000",
        }));

        Assert.Equal(
            ["調査の趣旨", "回答の期限", "書き方", "お返しの方法", "よくある質問", "回答の取扱い", "連絡先"], form.Column(WrittenForm.Cover, "A"));
        var paragraphs = form.Column(WrittenForm.Cover, "B").ToList();
        Assert.Equal(["県と市町村の連携を進めるため。", "平成30年5月25日（金）17時15分"], paragraphs.Take(2));
        Assert.Equal(["市町村課地域活力創造室", "000-000-0000"], paragraphs[^2..]);
        Assert.Contains(paragraphs, paragraph => paragraph.StartsWith("様式2は、50件まで書けます。", StringComparison.Ordinal));
    }

    [Fact]
    public void The_body_answers_in_the_order_of_layout_B_and_the_questions_of_the_year_come_last()
    {
        var filled = new FormToFill();
        filled.Ask(FormSection.BodyQuestion, FormItemKind.ShortText, new FormItemTerms("今年度の重点"));
        using var form = new WrittenForm(filled);

        Assert.Equal(["番号", "項目", "回答", "書き方"], form.Row(WrittenForm.Body, 5));
        Assert.Equal(
            [
                "団体コード", "団体名", "回答責任者の職・氏名※", "担当課・係※", "担当者の職・氏名※", "電話・内線※", "代表メール", "決裁日", "文書番号",
                "様式2 該当なし", "様式3 該当なし", "県への連絡事項", "今年度の重点",
            ],
            form.Column(WrittenForm.Body, "B"));
        Assert.Equal(["062049", "酒田市"], form.Column(WrittenForm.Body, "C"));
    }

    [Fact]
    public void The_cases_are_preset_with_what_was_done_last_year()
    {
        using var form = new WrittenForm(new FormToFill());

        Assert.Equal(
            ["番号", "案件名", "前年度の経過", "深めたい", "参加の意向", "条件・理由", "意見・提案", "担当課", "案件の目印（消さないでください）"],
            form.Row(WrittenForm.Deepening, 5));
        Assert.Equal(["1", "買い物支援の広域化", "平成29年度は2地域で聞き取りを行った。"], form.Row(WrittenForm.Deepening, 6).Take(3));
        Assert.Equal(["2", "若者の定着・回帰", "高校生の企業見学を試みた。"], form.Row(WrittenForm.Deepening, 7).Take(3));
        Assert.Equal(2, form.Column(WrittenForm.Deepening, "A").Count());
    }

    [Fact]
    public void Last_years_answer_stands_beside_what_became_of_it()
    {
        using var form = new WrittenForm(new FormToFill());

        Assert.Equal(
            ["前年度番号", "前年度の件名", "分野", "前年度の現状・課題", "前年度に求めたこと", "いまの状況", "県の回答・その後"],
            form.Row(WrittenForm.Previous, 5));
        Assert.Equal(
            ["H29-06204-03", "橋の点検", "県土・交通・雪", "橋が古い。", "助言", "回答済", "一次回答：検討してまいります。"],
            form.Row(WrittenForm.Previous, 6));
    }

    [Fact]
    public void Twenty_rows_are_prepared_with_their_presets_and_the_thirty_below_wait_blank()
    {
        using var form = new WrittenForm(new FormToFill());

        Assert.Equal(Enumerable.Range(1, 20).Select(place => $"{place}"), form.Column(WrittenForm.Needs, "A"));
        Assert.All(Enumerable.Range(6, 20), row => Assert.Equal([$"{row - 5}", "県と市町村", "県・市町村限り"], form.Row(WrittenForm.Needs, row)));
        Assert.All(Enumerable.Range(6, 20), row => Assert.Equal("県・市町村限り", form.Text(WrittenForm.Needs, $"T{row}")));
        Assert.All(Enumerable.Range(26, 30), row => Assert.Empty(form.Row(WrittenForm.Needs, row)));
    }

    [Fact]
    public void Fifty_needs_come_back_and_so_does_one_typed_in_the_last_row()
    {
        var full = new FormToFill();
        var rows = Enumerable.Range(1, 50).Select(number => full.Need(("title", $"課題{number}"))).ToList();
        var blank = new FormToFill();

        var whole = full.Read(full.Write());
        var last = blank.Read(EditedWorkbook.Of(blank.Write()).Type(WrittenForm.Needs, "C55", "五十番目の課題").ToBytes());

        Assert.Equal(rows, Needs(whole).Select(row => row.Key!.Value));
        Assert.Equal(Enumerable.Range(1, 50).Select(number => $"課題{number}"), Needs(whole).Select(row => row.Values["title"]));
        Assert.Equal("五十番目の課題", Assert.Single(Needs(last)).Values["title"]);
        Assert.Empty(whole.Problems.Concat(last.Problems));
    }

    private static IEnumerable<Renkei.FormWorkbooks.ReturnedRow> Needs(Renkei.FormWorkbooks.ReturnedWorkbook read) =>
        read.Rows.Where(row => row.Section == FormSection.NeedColumn);
}
