using Renkei.Calendar;
using Renkei.Needs;

namespace Renkei.Tests.Needs;

public sealed class NeedNumberTests
{
    [Theory]
    [InlineData(2018, "062049", 3, "H30-06204-03")]
    [InlineData(2019, "062049", 1, "H31-06204-01")]
    [InlineData(2020, "K0203", 100, "R2-K0203-100")]
    public void A_number_is_year_body_and_serial(int year, string body, int serial, string number) =>
        Assert.Equal(number, NeedNumber.Of(new FiscalYear(year), body, serial));

    [Theory]
    [InlineData("R1-06204-01", "H31-06204-01")]
    [InlineData("r01-06204", "H31-06204")]
    [InlineData("Ｒ１－06204", "H31－06204")]
    [InlineData("雪 R02-06204-01", "雪 R2-06204-01")]
    [InlineData("H30-06204-03", "H30-06204-03")]
    [InlineData("DR1-2 R1 国道", "DR1-2 R1 国道")]
    public void A_query_may_write_the_year_as_it_is_called_today(string typed, string numbered) =>
        Assert.Equal(numbered, NeedNumber.AsNumbered(typed));
}
