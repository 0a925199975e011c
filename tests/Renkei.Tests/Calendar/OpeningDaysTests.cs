using System.Globalization;
using FsCheck.Xunit;
using Renkei.Calendar;

namespace Renkei.Tests.Calendar;

public sealed class OpeningDaysTests
{
    [Theory]
    [InlineData("2018-02-12", "建国記念の日 振替休日")]
    [InlineData("2018-04-30", "昭和の日 振替休日")]
    [InlineData("2019-05-01", "休日（祝日扱い）")]
    [InlineData("2019-02-23", "土曜日")]
    [InlineData("2020-02-23", "天皇誕生日")]
    [InlineData("2018-12-29", "年末年始")]
    [InlineData("2019-01-03", "年末年始")]
    [InlineData("2018-05-27", "日曜日")]
    public void Closed_days_say_why(string date, string reason)
    {
        var day = DateOnly.Parse(date);

        Assert.False(OpeningDays.IsOpen(day));
        Assert.Equal(reason, OpeningDays.ReasonClosed(day));
    }

    [Theory]
    [InlineData("2018-12-28")]
    [InlineData("2019-01-04")]
    [InlineData("2018-12-25")]
    [InlineData("2018-05-14")]
    public void Other_days_are_open(string date)
    {
        Assert.True(OpeningDays.IsOpen(DateOnly.Parse(date)));
        Assert.Null(OpeningDays.ReasonClosed(DateOnly.Parse(date)));
    }

    [Fact]
    public void Five_open_days_are_left_before_a_deadline() =>
        Assert.Equal(5, OpeningDays.CountBetween(new DateOnly(2018, 5, 18), new DateOnly(2018, 5, 25)));

    [Fact]
    public void The_ten_days_of_2019_are_skipped() =>
        Assert.Equal(new DateOnly(2019, 5, 7), OpeningDays.Add(new DateOnly(2019, 4, 26), 1));

    [Theory]
    [InlineData("2018-05-25T17:15:00+09:00", "2018-05-25")]
    [InlineData("2018-05-25T17:16:00+09:00", "2018-05-28")]
    [InlineData("2018-05-26T09:00:00+09:00", "2018-05-28")]
    [InlineData("2018-05-02T20:00:00+09:00", "2018-05-07")]
    public void What_comes_after_hours_counts_for_the_next_open_day(string came, string day) =>
        Assert.Equal(DateOnly.Parse(day, CultureInfo.InvariantCulture), OpeningDays.CountsOn(DateTimeOffset.Parse(came, CultureInfo.InvariantCulture)));

    [Property]
    public void Adding_and_counting_agree(ushort daysAfter, sbyte count)
    {
        var from = OpeningDays.OnOrAfter(new DateOnly(2000, 1, 1).AddDays(daysAfter % 15000));

        var reached = OpeningDays.Add(from, count);

        Assert.True(OpeningDays.IsOpen(reached));
        Assert.Equal(count, OpeningDays.CountBetween(from, reached));
    }
}
