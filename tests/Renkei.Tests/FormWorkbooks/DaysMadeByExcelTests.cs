using Renkei.Forms;
using Renkei.FormWorkbooks;
using Renkei.Tests.Uploads;

namespace Renkei.Tests.FormWorkbooks;

/// <summary>H31.4.1 typed into a cell becomes a number of days with a format: the day is read, whatever the format.</summary>
public sealed class DaysMadeByExcelTests
{
    private const double Since1900 = 43_556;
    private const double Since1904 = 42_094;

    private readonly FormToFill _form = new();
    private readonly FormItem _asked;
    private readonly Guid _row;

    public DaysMadeByExcelTests()
    {
        _asked = _form.Ask(FormSection.NeedColumn, FormItemKind.Date, new FormItemTerms("いつから"));
        _row = _form.Need(("title", "橋の点検"));
    }

    /// <summary>Codes, and numbers of formats that Excel has built in: 14 everywhere, 27–36 and 50–58 where it is Japanese.</summary>
    public static TheoryData<string> Formats { get; } =
    [
        "14", "27", "28", "29", "30", "31", "34", "35", "36", "50", "51", "52", "53", "54", "55", "56", "57", "58",
        "yyyy/m/d", "yyyy\"年\"m\"月\"d\"日\";@", "m\"月\"d\"日\"", "[$-411]ge.m.d;@", "[$-411]ggge\"年\"m\"月\"d\"日\";@",
        "[$-ja-JP-x-gannen]ggge\"年\"m\"月\"d\"日\";@", "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "gee.mm.dd",
    ];

    [Theory]
    [MemberData(nameof(Formats))]
    public void In_a_column_that_asks_for_a_day_it_is_that_day(string format)
    {
        var (since1900, since1904) = Read("いつから", format);

        Assert.Equal(("2019-04-01", "2019-04-01"), (Values(since1900)[_asked.Key], Values(since1904)[_asked.Key]));
        Assert.Empty(since1900.Problems.Concat(since1904.Problems));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void In_a_column_of_texts_it_is_written_out_and_told_with_its_cell(string format)
    {
        var (since1900, since1904) = Read("備考（添付資料名）", format);

        Assert.Equal(("平成31年4月1日", "平成31年4月1日"), (Values(since1900)["remarks"], Values(since1904)["remarks"]));
        Assert.All(new[] { Assert.Single(since1900.Problems), Assert.Single(since1904.Problems) }, problem => Assert.Equal(
            new CellProblem(
                "様式2 課題・ニーズ", "W6",
                "『様式2 課題・ニーズ』シート W6：備考（添付資料名）が日付として入力されています。「平成31年4月1日」として読み取ります。違うときは、文字で書き直してください。",
                IsRefused: false),
            problem));
    }

    [Fact]
    public void A_number_without_a_format_is_a_day_only_where_one_is_asked()
    {
        Assert.Equal("2019-04-01", Values(Read("いつから", "0").Since1900)[_asked.Key]);
        Assert.Equal("2019-04-01", Values(Read("いつから", "0").Since1904)[_asked.Key]);
        Assert.Equal("43556", Values(Read("備考（添付資料名）", "0").Since1900)["remarks"]);
    }

    [Theory]
    [InlineData("General")]
    [InlineData("[Red]General")]
    [InlineData("0.00E+00")]
    [InlineData("#,##0")]
    [InlineData("@")]
    public void In_a_format_for_numbers_it_stays_a_number(string format) =>
        Assert.Equal("43556", Values(Read("備考（添付資料名）", format).Since1900)["remarks"]);

    private (ReturnedWorkbook Since1900, ReturnedWorkbook Since1904) Read(string heading, string format) => (
        _form.Read(new OfficeWorkbook(_form.Write()).Day(1, heading, Since1900, format).Save()),
        _form.Read(new OfficeWorkbook(_form.Write()).From1904().Day(1, heading, Since1904, format).Save()));

    private IReadOnlyDictionary<string, string> Values(ReturnedWorkbook read) => read.Rows.Single(row => row.Key == _row).Values;
}
