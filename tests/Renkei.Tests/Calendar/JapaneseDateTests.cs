using FsCheck.Xunit;
using Renkei.Calendar;

namespace Renkei.Tests.Calendar;

public sealed class JapaneseDateTests
{
    private static readonly DateOnly Deadline = new(2018, 5, 25);

    [Fact]
    public void A_date_is_written_with_era_and_weekday()
    {
        Assert.Equal("平成30年5月25日（金）", Deadline.InJapanese());
        Assert.Equal("平成30年5月25日", Deadline.InJapaneseWithoutWeekday());
        Assert.Equal("5月25日（金）", Deadline.InJapaneseWithoutYear());
        Assert.Equal("H30.5.25", Deadline.InShortJapanese());
    }

    [Theory]
    [InlineData(2019, 4, 30, "平成31年4月30日", "H31.4.30")]
    [InlineData(2019, 5, 1, "令和元年5月1日", "R1.5.1")]
    [InlineData(1989, 1, 7, "昭和64年1月7日", "S64.1.7")]
    [InlineData(1989, 1, 8, "平成元年1月8日", "H1.1.8")]
    [InlineData(1926, 12, 24, "大正15年12月24日", "T15.12.24")]
    [InlineData(1912, 7, 29, "明治45年7月29日", "M45.7.29")]
    public void The_era_changes_on_its_day(int year, int month, int day, string words, string shortForm)
    {
        var date = new DateOnly(year, month, day);

        Assert.Equal(words, date.InJapaneseWithoutWeekday());
        Assert.Equal(shortForm, date.InShortJapanese());
    }

    [Fact]
    public void An_instant_is_shown_on_Japanese_clocks()
    {
        var instant = new DateTimeOffset(2018, 5, 25, 8, 15, 0, TimeSpan.Zero);

        Assert.Equal("平成30年5月25日（金）17時15分", instant.InJapanese());
        Assert.Equal("10時05分", new TimeOnly(10, 5).InJapanese());
        Assert.Equal("9時", new TimeOnly(9, 0).InJapanese());
    }

    [Theory]
    [InlineData(0, "今日")]
    [InlineData(-1, "昨日")]
    [InlineData(1, "明日")]
    [InlineData(3, "5月28日（月）")]
    [InlineData(250, "平成31年1月30日（水）")]
    public void Near_days_have_words(int daysAhead, string words) =>
        Assert.Equal(words, Deadline.AddDays(daysAhead).InJapaneseSeenFrom(Deadline));

    [Theory]
    [InlineData("平成30年5月25日（金）17時15分", "平成30年５月25日（金）17時15分")]
    [InlineData("1,234千円、3.5人", "1,234千円、3.5人")]
    [InlineData("第1回", "第１回")]
    public void Letters_widen_a_lone_digit(string text, string letter) =>
        Assert.Equal(letter, JapaneseDate.InLetters(text));

    [Property]
    public void What_is_written_is_read_back(ushort daysAfter)
    {
        var day = new DateOnly(1873, 1, 1).AddDays(daysAfter);

        Assert.Equal(day, JapaneseDateReader.Read(day.InJapanese()));
        Assert.Equal(day, JapaneseDateReader.Read(day.InShortJapanese()));
        Assert.Equal(day, JapaneseDateReader.Read(JapaneseDate.InLetters(day.InJapanese())));
        Assert.Equal(day, JapaneseDateReader.Read(day.ToString("yyyy-MM-dd")));
    }
}
