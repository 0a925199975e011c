using System.Text;
using Renkei.Calendar;
using Renkei.Forms;
using Renkei.FormWorkbooks;
using Renkei.Responses;
using Renkei.Sample;
using Renkei.Surveys;
using Renkei.Workbooks;
using static Renkei.Tests.Support.Refusals;

namespace Renkei.Tests.FormWorkbooks;

public sealed class ReturnedByOfficesTests
{
    private const string Needs = "様式2 課題・ニーズ";
    private const string Body = "様式1 団体情報";

    private readonly FormToFill _form = new();
    private readonly Guid _row;

    public ReturnedByOfficesTests() => _row = _form.Need(FormToFill.WholeNeed);

    [Fact]
    public void Without_hidden_sheets_under_other_names_and_further_down_it_is_still_the_form()
    {
        var read = Read(form => form.RemoveHidden().Rename(Needs, "課題").Rename(Body, "団体").PushDown("課題", 3).PushDown("団体", 1));

        Assert.Equal("H30-06204-市町村用-第1版", read.Number.ToString());
        Assert.Null(read.Basis);
        Assert.Equal(FormToFill.WholeNeed.Length, Filled(read, _row));
        Assert.Empty(read.Problems);
    }

    [Fact]
    public async Task As_LibreOffice_saves_it_nothing_changes()
    {
        var read = _form.Read((await LibreOffice.SaveAgainAsync(_form.Write()))!);

        Assert.Equal(new WorkbookBasis(_form.IssueKey), read.Basis);
        Assert.Equal(FormToFill.WholeNeed.Length, Filled(read, _row));
        Assert.Empty(read.Problems);
        Assert.Empty(read.LeftOut);
    }

    [Fact]
    public void Columns_that_changed_places_and_pasted_letters_are_read_by_their_headings()
    {
        var read = Read(form => form.MoveColumns(Needs, 5, [.. Enumerable.Range(0, 7), 8, 7, .. Enumerable.Range(9, 15)])
            .Paste(Needs, "H6", "除雪機械の貸出をお願いしたい。"));

        Assert.Equal("除雪機械の貸出をお願いしたい。", Row(read, _row).Values["request"]);
        Assert.Equal(FormToFill.WholeNeed.Length, Filled(read, _row));
        Assert.Empty(read.Problems);
    }

    [Theory]
    [InlineData("B6", "５", "priority", "5")]
    [InlineData("S6", "３，５００", "estimated-amount", "3500")]
    [InlineData("D6", " 地域振興 ・ 離島", "field", "地域振興・離島")]
    [InlineData("P6", "高(翌年度当初)", "urgency", "高（翌年度当初）")]
    [InlineData("P6", "中（2～3年）", "urgency", "中（2〜3年）")]
    [InlineData("W6", "H31当初", "remarks", "H31当初")]
    [InlineData("I6", "一つ\r\n二つ", "request", "一つ\n二つ")]
    public void What_is_meant_is_understood(string address, string typed, string item, string value)
    {
        var read = Read(form => form.Type(Needs, address, typed));

        Assert.Equal(value, Row(read, _row).Values[item]);
        Assert.Empty(read.Problems);
    }

    [Theory]
    [InlineData("D6", "買い物", "主分野が選択肢にありません（入力値『買い物』）。一覧から選んでください。")]
    [InlineData("S6", "350万円", "概算額（千円）に単位が付いています（入力値『350万円』）。千円の単位で（350万円は3500）、数だけを書いてください。")]
    [InlineData("S6", "3500千円", "概算額（千円）に単位が付いています（入力値『3500千円』）。千円の単位で（350万円は3500）、数だけを書いてください。")]
    [InlineData("B6", "一番", "優先順位は整数だけで書いてください（入力値『一番』）。")]
    public void What_cannot_be_taken_is_named_with_its_cell(string address, string typed, string message)
    {
        var read = Read(form => form.Type(Needs, address, typed));

        var problem = Assert.Single(read.Problems);
        Assert.Equal(new CellProblem(Needs, address, $"『{Needs}』シート {address}：{message}", IsRefused: true), problem);
        Assert.DoesNotContain(problem.Address, Row(read, _row).Values.Values);
    }

    [Fact]
    public void A_text_that_is_too_long_is_only_pointed_out()
    {
        var read = Read(form => form.Type(Needs, "C6", new string('長', 41)));

        Assert.Equal($"『{Needs}』シート C6：件名は40字以内で書いてください（いま41字）。", Assert.Single(read.Problems).Message);
        Assert.False(read.Problems[0].IsRefused);
        Assert.Equal(41, Row(read, _row).Values["title"].Length);
    }

    [Fact]
    public void Of_a_formula_the_value_counts_and_an_error_is_refused()
    {
        var read = Read(form => form.Calculate(Needs, "K6", "\"約\"&70&\"世帯\"", "約70世帯")
            .Calculate(Needs, "J6", "Sheet9!A1", "#REF!", isError: true));

        Assert.Equal("約70世帯", Row(read, _row).Values["expected-effect"]);
        Assert.Contains("J6：自団体で行うこと・行っていることがエラー（#REF!）になっています。", Assert.Single(read.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Furigana_is_no_part_of_the_text() =>
        Assert.Equal("隣接町", Row(Read(form => form.TypeWithReading(Needs, "L6", "隣接町", "リンセツチョウ")), _row).Values["partners"]);

    [Fact]
    public void Numbers_and_dates_typed_in_text_columns_become_what_they_show()
    {
        var read = Read(form => form.Type(Needs, "W6", 20180425000012d).Type(Needs, "V6", 12.5));

        Assert.Equal("20180425000012", Row(read, _row).Values["remarks"]);
        Assert.Equal("12.5", Row(read, _row).Values["contact"]);
    }

    [Fact]
    public void What_is_beside_the_form_is_told_and_not_read()
    {
        var read = Read(form => form.Add("町長協議メモ", "内部の話").Comment(Needs, "C6", "試験 太郎", "要確認").SaveAs("試験 太郎").Type(Needs, "Z6", "独自"));

        Assert.Equal(
            [
                "『町長協議メモ』シートは調査票の様式ではないため、読み込まず、保存もしません。",
                $"『{Needs}』シートのZ列は調査票の欄ではないため、読み込まず、保存もしません。",
                $"『{Needs}』シートのコメント（メモ）1件は、読み込まず、保存もしません。",
                "ファイルのプロパティ（作成者・最終更新者など）は、読み込まず、保存もしません。",
            ],
            read.LeftOut);
        Assert.DoesNotContain("内部の話", read.Rows.SelectMany(row => row.Values.Values));
    }

    [Fact]
    public void A_row_typed_anew_has_no_key_and_a_copied_one_is_a_new_one()
    {
        var read = Read(form => form.Type(Needs, "C7", "新しい課題").Type(Needs, "C30", "写した課題").Type(Needs, "X30", _row.ToString()));

        Assert.Equal([_row, null, null], read.Rows.Where(row => row.Section == FormSection.NeedColumn).Select(row => row.Key));
        Assert.Equal($"『{Needs}』シート A30：ほかの行を写した行のようです。新しい課題として読み取ります。", Assert.Single(read.Problems).Message);
    }

    [Fact]
    public void A_column_that_is_gone_says_nothing()
    {
        var read = Read(form => form.Clear(Needs, "P5"));

        Assert.False(Row(read, _row).Values.ContainsKey("urgency"));
        Assert.Contains("「緊急度」の列が見つかりません。", Assert.Single(read.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_heading_of_another_edition_is_known()
    {
        var other = StandardForm.Build(new Survey(new FiscalYear(2018), 1, "訂正版").Key, FormVariant.Municipal);
        other.Revise(other.Find("urgency")!, other.Find("urgency")!.Terms with { Label = "急ぐ程度" });
        var bytes = EditedWorkbook.Of(_form.Write()).Type(Needs, "P5", "急ぐ程度※").ToBytes();

        var read = RecognizedWorkbook.Open(new MemoryStream(bytes), "a.xlsx").Read(_form.Known(other));

        Assert.Equal("高（翌年度当初）", Row(read, _row).Values["urgency"]);
    }

    [Theory]
    [InlineData("○", "該当なし")]
    [InlineData("☑", "該当なし")]
    [InlineData("□", "")]
    public void Nil_is_said_in_many_ways(string typed, string value)
    {
        var line = BodyRow("様式2 該当なし");

        var read = Read(form => form.Type(Body, $"C{line}", typed));

        Assert.Equal(value, Row(read, FieldAddress.Body).Values[ReservedItem.NeedsAreNil]);
    }

    [Fact]
    public void The_decision_is_read_beside_the_answer()
    {
        var read = Read(form => form.Type(Body, $"C{BodyRow("決裁日")}", "平成30年５月18日").Type(Body, $"C{BodyRow("文書番号")}", "企第12号"));

        Assert.Equal(new ReturnedDecision("2018-05-18", "企第12号"), read.Decision);
    }

    [Fact]
    public void Two_numbers_in_one_workbook_are_refused() => AssertRefused(
        FormWorkbookRules.NumbersAgree([]), () => Read(form => form.Type(Needs, "M4", "H30-06461-市町村用-第1版")));

    [Fact]
    public void Another_workbook_is_refused_with_what_to_do()
    {
        var memo = EditedWorkbook.Of(_form.Write()).RemoveHidden();
        foreach (var sheet in new[] { "はじめに", Body, Needs, "様式3 検討を深める案件", "記入例", "前年度の回答と対応" })
        {
            memo.Rename(sheet, $"他{sheet}").PushDown($"他{sheet}", 100);
        }

        AssertRefused(FormWorkbookRules.IsAForm, () => RecognizedWorkbook.Open(new MemoryStream(memo.ToBytes()), "a.xlsx"));
        AssertRefused(FormWorkbookRules.SavedAsXlsx, () => RecognizedWorkbook.Open(new MemoryStream(Encoding.UTF8.GetBytes("件名,主分野\n")), "a.csv"));
        AssertRefused(WorkbookRules.HasContent, () => RecognizedWorkbook.Open(new MemoryStream(), "a.xlsx"));
    }

    [Fact]
    public void A_text_that_no_cell_can_hold_is_refused_before_it_is_cut()
    {
        _form.Fill(_row, "current-situation", new string('長', 40_000));

        AssertRefused(FormWorkbookRules.FitsInACell(""), () => _form.Write());
    }

    private ReturnedWorkbook Read(Func<EditedWorkbook, EditedWorkbook> edit) =>
        _form.Read(edit(EditedWorkbook.Of(_form.Write())).ToBytes());

    private int BodyRow(string label)
    {
        using var workbook = Workbook.Open(new MemoryStream(_form.Write()), "a.xlsx");
        return workbook.Sheets().Where(sheet => sheet.Name == Body).SelectMany(sheet => sheet.Rows)
            .First(row => row.Cells.Any(cell => cell.Text == label)).Number;
    }

    private static ReturnedRow Row(ReturnedWorkbook read, Guid key) => read.Rows.Single(row => row.Key == key);

    private static int Filled(ReturnedWorkbook read, Guid key) => Row(read, key).Values.Count(value => value.Value.Length > 0);
}
