using FsCheck.Xunit;
using Renkei.Calendar;

namespace Renkei.Tests.Calendar;

public sealed class FiscalYearNamesTests
{
    [Theory]
    [InlineData(2017, "平成29年度", "H29")]
    [InlineData(2018, "平成30年度", "H30")]
    [InlineData(2019, "令和元年度", "H31")]
    [InlineData(2020, "令和2年度", "R2")]
    [InlineData(1988, "昭和63年度", "S63")]
    [InlineData(1989, "平成元年度", "H1")]
    public void Screen_and_numbers_name_the_year_in_their_own_way(int year, string name, string prefix)
    {
        Assert.Equal(name, new FiscalYear(year).InJapanese());
        Assert.Equal(prefix, new FiscalYear(year).Prefix());
    }

    [Theory]
    [InlineData("R1", 2019)]
    [InlineData("R01", 2019)]
    [InlineData("H31", 2019)]
    [InlineData("平成31年度", 2019)]
    [InlineData("令和元年度", 2019)]
    [InlineData("Ｈ３０", 2018)]
    [InlineData("2018", 2018)]
    [InlineData("2018年度", 2018)]
    [InlineData("平成30", 2018)]
    public void A_search_may_name_it_as_it_likes(string text, int year)
    {
        Assert.True(FiscalYearNames.TryRead(text, out var fiscalYear));
        Assert.Equal(year, fiscalYear.Value.Year);
    }

    [Theory]
    [InlineData("")]
    [InlineData("H")]
    [InlineData("30")]
    [InlineData("昨年度")]
    public void Other_words_are_no_year(string text) => Assert.False(FiscalYearNames.TryRead(text, out _));

    [Property]
    public void Every_name_leads_back_to_its_year(byte yearsAfter)
    {
        var fiscalYear = new FiscalYear(1900 + yearsAfter % 200);

        Assert.True(FiscalYearNames.TryRead(fiscalYear.InJapanese(), out var byName));
        Assert.True(FiscalYearNames.TryRead(fiscalYear.Prefix(), out var byPrefix));
        Assert.Equal((fiscalYear, fiscalYear), (byName, byPrefix));
    }
}
