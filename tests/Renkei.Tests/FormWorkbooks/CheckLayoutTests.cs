using DocumentFormat.OpenXml.Spreadsheet;
using Renkei.Forms;

namespace Renkei.Tests.FormWorkbooks;

/// <summary>What Excel itself checks in each column of layout B, in each of the 50 rows: a question, never a refusal.</summary>
public sealed class CheckLayoutTests : IDisposable
{
    private const string Fields =
        "行財政・情報／防災／環境・鳥獣／健康福祉・医療／子育て／農林水産／商工・労働／観光・交流／県土・交通・雪／教育・文化／"
        + "移住定住・人口減少／地域振興・離島／技術支援・人材／その他";

    private readonly WrittenForm _form = new(new FormToFill());

    [Theory]
    [InlineData("B", "整数 1～50")]
    [InlineData("C", "40字以内")]
    [InlineData("D", "一覧 " + Fields)]
    [InlineData("E", "一覧 " + Fields)]
    [InlineData("F", "一覧 " + Fields)]
    [InlineData("G", "一覧 県と市町村／市町村間（県の助言・調整）／国への働きかけ／民間・大学等を含む")]
    [InlineData("H", "400字以内")]
    [InlineData("I", "300字以内")]
    [InlineData("J", "300字以内")]
    [InlineData("K", "200字以内")]
    [InlineData("L", "80字以内")]
    [InlineData("M", "一覧 未協議／協議中／了解済")]
    [InlineData("N", "候補 市町村課／商業振興課")]
    [InlineData("O", "一覧 初めて／協議中／要望書等を提出済")]
    [InlineData("P", "一覧 高（翌年度当初）／中（2〜3年）／低（中長期）")]
    [InlineData("Q", "一覧 平成31年度／平成32年度／平成33年度／平成34年度以降／未定")]
    [InlineData("R", "一覧 要／不要／未定")]
    [InlineData("S", "整数 0～999999999")]
    [InlineData("T", "一覧 公開可／県・市町村限り／事務局限り")]
    [InlineData("U", "候補 H29-06204-03")]
    public void Each_column_of_needs_is_checked_as_layout_B_says(string column, string rule)
    {
        var range = $"{column}6:{column}55";

        var check = Assert.Single(_form.Checks(WrittenForm.Needs), one => one.SequenceOfReferences!.InnerText == range);

        Assert.Equal($"{range} {rule}", _form.InWords(check));
        Assert.True(check.AllowBlank!.Value);
    }

    [Fact]
    public void The_cases_are_checked_as_layout_B_says() => Assert.Equal(
        [
            "D6:D7 一覧 ○／－", "E6:E7 一覧 参加したい／条件による／参加しない／未定", "F6:F7 200字以内",
            "G6:G7 400字以内", "H6:H7 60字以内",
        ],
        _form.Checks(WrittenForm.Deepening).Select(_form.InWords));

    [Fact]
    public void That_there_is_nothing_to_say_is_chosen_from_a_list() => Assert.Equal(
        ["C15 一覧 該当なし", "C16 一覧 該当なし"],
        _form.Checks(WrittenForm.Body).Where(check => check.Type?.Value == DataValidationValues.List).Select(_form.InWords));

    [Fact]
    public void The_prefectures_own_form_offers_the_municipalities_and_asks_for_no_earlier_talks()
    {
        using var form = new WrittenForm(new FormToFill(FormVariant.Prefectural));

        var lists = form.Checks(WrittenForm.Needs).Select(form.InWords).ToList();

        Assert.Contains("N6:N55 候補 市町村課／商業振興課", lists);
        Assert.DoesNotContain(lists, list => list.Contains("要望書等を提出済", StringComparison.Ordinal));
        Assert.Contains("O6:O55 一覧 高（翌年度当初）／中（2〜3年）／低（中長期）", lists);
    }

    [Fact]
    public void Nothing_is_impossible_to_type()
    {
        var checks = _form.Workbook.WorksheetParts.SelectMany(part => part.Worksheet!.Descendants<DataValidation>()).ToList();
        var asking = checks.Where(check => check.ShowErrorMessage?.Value == true).ToList();

        Assert.NotEmpty(asking);
        Assert.All(asking, check =>
        {
            Assert.Equal(DataValidationErrorStyleValues.Warning, check.ErrorStyle!.Value);
            Assert.EndsWith("。", check.Error!.Value, StringComparison.Ordinal);
        });
        Assert.Equal(
            ["N6:N55", "U6:U55"],
            checks.Except(asking).Where(check => check.Type is not null).Select(check => check.SequenceOfReferences!.InnerText)
                .Order(StringComparer.Ordinal));
    }

    public void Dispose() => _form.Dispose();
}
