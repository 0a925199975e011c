using FsCheck.Xunit;
using Renkei.Calendar;

namespace Renkei.Tests.Calendar;

public sealed class YearMonthTests
{
    [Theory]
    [InlineData("平成30年6月")]
    [InlineData("H30.6")]
    [InlineData("2018-06")]
    [InlineData("２０１８年６月")]
    public void A_plan_may_be_a_month(string text)
    {
        Assert.True(YearMonth.TryRead(text, out var month));
        Assert.Equal(new YearMonth(2018, 6), month);
    }

    [Theory]
    [InlineData("平成30年13月")]
    [InlineData("6月")]
    public void Other_words_are_no_month(string text) => Assert.False(YearMonth.TryRead(text, out _));

    [Fact]
    public void The_months_of_a_fiscal_year_run_from_April_to_March()
    {
        var fiscalYear = new FiscalYear(2018);

        Assert.Equal(new YearMonth(2018, 4), YearMonth.In(fiscalYear, 4));
        Assert.Equal(new YearMonth(2019, 3), YearMonth.In(fiscalYear, 3));
        Assert.Equal(0, YearMonth.In(fiscalYear, 4).IndexInFiscalYear);
        Assert.Equal(11, YearMonth.In(fiscalYear, 3).IndexInFiscalYear);
    }

    [Property]
    public void What_is_written_is_read_back(byte monthsAfter)
    {
        var month = new YearMonth(1990, 1).AddMonths(monthsAfter);

        Assert.True(YearMonth.TryRead(month.InJapanese(), out var read));
        Assert.Equal(month, read);
    }
}
