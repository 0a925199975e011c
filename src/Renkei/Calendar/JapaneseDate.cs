using System.Text.RegularExpressions;

namespace Renkei.Calendar;

/// <summary>How every date is written on screen and on paper: in 和暦. As data they stay ISO.</summary>
public static partial class JapaneseDate
{
    private const string Weekdays = "日月火水木金土";

    /// <summary>平成30年5月25日（金）</summary>
    public static string InJapanese(this DateOnly day) =>
        $"{day.InJapaneseWithoutWeekday()}（{day.WeekdayInJapanese()}）";

    /// <summary>平成30年5月25日</summary>
    public static string InJapaneseWithoutWeekday(this DateOnly day) =>
        $"{JapaneseEra.Of(day).InWords(day.Year)}{day.Month}月{day.Day}日";

    /// <summary>5月25日（金）, where the year is plain from the heading.</summary>
    public static string InJapaneseWithoutYear(this DateOnly day) =>
        $"{day.Month}月{day.Day}日（{day.WeekdayInJapanese()}）";

    /// <summary>H30.5.25; 元年 is 1.</summary>
    public static string InShortJapanese(this DateOnly day) =>
        JapaneseEra.Of(day) is var era ? $"{era.Letter}{era.YearOf(day.Year)}.{day.Month}.{day.Day}" : "";

    /// <summary>今日, 昨日, 明日, otherwise 5月25日（金）, with the year when it is another calendar year.</summary>
    public static string InJapaneseSeenFrom(this DateOnly day, DateOnly today) =>
        (day.DayNumber - today.DayNumber) switch
        {
            0 => "今日",
            -1 => "昨日",
            1 => "明日",
            _ => day.Year == today.Year ? day.InJapaneseWithoutYear() : day.InJapanese(),
        };

    /// <summary>金</summary>
    public static string WeekdayInJapanese(this DateOnly day) => Weekdays[(int)day.DayOfWeek].ToString();

    /// <summary>平成30年5月25日（金）17時15分, on Japanese clocks.</summary>
    public static string InJapanese(this DateTimeOffset instant) =>
        instant.DateInJapan().InJapanese() + instant.TimeInJapanese();

    /// <summary>今日 10時15分, 5月25日（金）17時15分.</summary>
    public static string InJapaneseSeenFrom(this DateTimeOffset instant, DateOnly today) =>
        instant.DateInJapan().InJapaneseSeenFrom(today) + instant.TimeInJapanese();

    /// <summary>17時15分, 9時, 10時05分</summary>
    public static string TimeInJapanese(this DateTimeOffset instant) =>
        TimeOnly.FromDateTime(instant.ToOffset(JapanTime.Offset).DateTime).InJapanese();

    /// <summary>17時15分, 9時, 10時05分</summary>
    public static string InJapanese(this TimeOnly time) =>
        time.Minute == 0 ? $"{time.Hour}時" : $"{time.Hour}時{time.Minute:00}分";

    /// <summary>As letters are typed: a number of one digit is full-width (平成30年５月25日), two digits are not.</summary>
    public static string InLetters(string text) =>
        LoneDigit().Replace(text, digit => ((char)(digit.Value[0] - '0' + '０')).ToString());

    [GeneratedRegex(@"(?<![0-9.,])[0-9](?![0-9.,])")]
    private static partial Regex LoneDigit();
}
