using Renkei.Forms;
using Renkei.FormWorkbooks;
using Renkei.Sample;
using Renkei.Surveys;

namespace Renkei.Tests.FormWorkbooks;

/// <summary>What the upload finds in each file that is kept in samples/.</summary>
public sealed class SampleWorkbooksReadTests
{
    private const string Needs = "様式2 課題・ニーズ";

    [Fact]
    public void In_the_blank_one_nothing_is_said()
    {
        var read = SampleReading.Of("01");

        Assert.Equal("H30-06365-市町村用-第1版", read.Number.ToString());
        Assert.NotNull(read.Basis);
        Assert.DoesNotContain(read.Rows, row => row.Section == FormSection.NeedColumn);
        AssertClean(read);
        Assert.Empty(read.Said());
    }

    [Fact]
    public void In_the_filled_one_everything_of_the_sample_year_is_found()
    {
        var read = SampleReading.Of("02");

        Assert.Equal(TitlesOf("062049"), read.Titles());
        Assert.Equal(8, read.Titles().Count());
        AssertClean(read);
        Assert.Contains("1 estimated-amount=3000", read.Said());
        Assert.Contains("0 own-h30-2=建築\n保健・栄養", read.Said());
        Assert.All(read.Rows.Where(row => row.Section == FormSection.NeedColumn), row => Assert.NotNull(row.Key));
    }

    [Fact]
    public void Without_hidden_sheets_the_visible_number_is_enough()
    {
        var read = SampleReading.Of("03");

        Assert.Equal("H30-06323-市町村用-第1版", read.Number.ToString());
        Assert.Null(read.Basis);
        Assert.Equal(TitlesOf("063231"), read.Titles());
        AssertClean(read);
    }

    [Fact]
    public void A_memo_a_comment_and_a_name_beside_the_form_are_told_and_not_read()
    {
        var read = SampleReading.Of("04");

        Assert.Equal(
            [
                "『町長協議メモ』シートは調査票の様式ではないため、読み込まず、保存もしません。",
                $"『{Needs}』シートのコメント（メモ）1件は、読み込まず、保存もしません。",
                "ファイルのプロパティ（作成者・最終更新者など）は、読み込まず、保存もしません。",
            ],
            read.LeftOut);
        Assert.Empty(read.Problems);
        Assert.Equal(TitlesOf("064611"), read.Titles());
        Assert.All(["打合せ", "財政課", "試験 太郎"], word => Assert.DoesNotContain(word, string.Concat(read.Said()), StringComparison.Ordinal));
    }

    [Fact]
    public void Wide_digits_blanks_and_the_era_are_taken_without_a_question()
    {
        var (plain, read) = (SampleReading.Of("02"), SampleReading.Of("05"));

        Assert.Equal(["0 responding-division=企画調整課　調整係", "1 estimated-amount=3500"], read.Said().Except(plain.Said()));
        Assert.Equal(["0 responding-division", "1 estimated-amount"], plain.Said().Except(read.Said()).Select(said => said.Split('=')[0]));
        Assert.Equal(new ReturnedDecision("2018-05-18", ""), read.Decision);
        AssertClean(read);
    }

    [Fact]
    public void Sorted_pushed_down_renamed_and_with_columns_moved_it_says_the_same()
    {
        var (plain, read) = (SampleReading.Of("04"), SampleReading.Of("06"));

        var titles = TitlesOf("064611");
        Assert.Equal([titles[2], titles[0], titles[1], .. titles[3..]], read.Titles());
        Assert.Equal(Fields(plain), Fields(read));
        Assert.Contains(read.Rows, row => row.Sheet == "課題（企画課取りまとめ）");
        AssertClean(read);
    }

    [Fact]
    public void What_is_to_be_put_right_is_named_cell_by_cell_and_the_rest_is_taken()
    {
        var read = SampleReading.Of("07");

        Assert.Equal(
            [
                $"『{Needs}』シート C6：件名は40字以内で書いてください（いま45字）。",
                $"『{Needs}』シート D6：主分野が選択肢にありません（入力値『買い物』）。一覧から選んでください。",
                $"『{Needs}』シート K6：期待する効果がエラー（#REF!）になっています。計算式を消して、内容を書いてください。",
                $"『{Needs}』シート S6：概算額（千円）に単位が付いています（入力値『350万円』）。千円の単位で（350万円は3500）、数だけを書いてください。",
            ],
            read.Problems.Select(problem => problem.Message));
        Assert.Equal([false, true, true, true], read.Problems.Select(problem => problem.IsRefused));
        Assert.Contains("1 own-efforts=町単独で燃料費の一部を補助（H28：240千円）。", read.Said());
        Assert.Contains("1 partners=隣接町", read.Said());
        Assert.Equal(5, read.Titles().Count());
    }

    [Fact]
    public void As_LibreOffice_saved_it_it_says_what_was_made()
    {
        var read = SampleReading.Of("08");

        Assert.Equal("H30-06365-市町村用-第1版", read.Number.ToString());
        Assert.NotNull(read.Basis);
        Assert.Equal(TitlesOf("063657"), read.Titles());
        Assert.Contains("1 estimated-amount=6000", read.Said());
        AssertClean(read);
    }

    private static void AssertClean(ReturnedWorkbook read)
    {
        Assert.Empty(read.Problems);
        Assert.Empty(read.LeftOut);
    }

    private static List<string> TitlesOf(string body) =>
        [.. SampleFiles.Needs("h30").Where(need => need.Body == body).OrderBy(need => need.Serial).Select(need => need.Title)];

    /// <summary>Whatever the order of rows.</summary>
    private static IEnumerable<string> Fields(ReturnedWorkbook read) =>
        read.Said().Select(said => said[(said.IndexOf(' ') + 1)..]).Order(StringComparer.Ordinal);
}
