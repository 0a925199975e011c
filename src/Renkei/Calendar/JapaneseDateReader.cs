using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Renkei.Calendar;

/// <summary>
/// Reads a date as people type it: 平成30年5月25日（金）, H30.5.25, 2018-05-25, 2018/5/25, 20180525, with full-width
/// digits and blanks. What cannot be read comes back as a Japanese sentence that says how to write it.
/// </summary>
public static partial class JapaneseDateReader
{
    public static bool TryRead(string? text, out DateOnly day, out string mistake)
    {
        day = default;
        var plain = Plain(text);
        if (plain.Length == 0)
        {
            mistake = "日付を入力してください。";
            return false;
        }

        var match = Date().Match(plain);
        mistake = match.Success
            ? Assemble(match, text!, ref day)
            : $"日付「{text}」を読み取れません。平成30年5月25日、H30.5.25、2018-05-25 のように入力してください。";
        return mistake.Length == 0;
    }

    /// <exception cref="FormatException">The sentence says what is wrong.</exception>
    public static DateOnly Read(string text) =>
        TryRead(text, out var day, out var mistake) ? day : throw new FormatException(mistake);

    /// <summary>Full-width forms made half-width, blanks taken out.</summary>
    internal static string Plain(string? text) =>
        Blank().Replace((text ?? "").Normalize(NormalizationForm.FormKC), "");

    /// <summary>The western year of the groups <c>era</c> and <c>year</c>; 元 is 1.</summary>
    internal static int WesternYear(Match match)
    {
        var year = match.Groups["year"].Value is "元" ? 1 : Number(match, "year");
        return JapaneseEra.Called(match.Groups["era"].Value) is { } era ? era.WesternYear(year) : year;
    }

    private static string Assemble(Match match, string text, ref DateOnly day)
    {
        var (year, month, dayOfMonth) = (WesternYear(match), Number(match, "month"), Number(match, "day"));
        if (year is < 1873 or > 2200 || month is < 1 or > 12
            || dayOfMonth < 1 || dayOfMonth > DateTime.DaysInMonth(year, month))
        {
            return $"「{text}」という日付はありません。年月日を確かめてください。";
        }

        day = new DateOnly(year, month, dayOfMonth);
        if (JapaneseEra.Called(match.Groups["era"].Value) is { } era && day < era.FirstDay)
        {
            return $"{era.Name}は{era.FirstDay.InJapaneseWithoutWeekday()}からです。"
                + $"{day.InJapaneseWithoutWeekday()}ではないか確かめてください。";
        }

        return match.Groups["weekday"].Value is { Length: 1 } weekday && weekday != day.WeekdayInJapanese()
            ? $"{day.InJapaneseWithoutWeekday()}は（{weekday}）ではなく（{day.WeekdayInJapanese()}）です。"
                + "日付か曜日を確かめてください。"
            : "";
    }

    internal static int Number(Match match, string group) =>
        int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\s")]
    private static partial Regex Blank();

    [GeneratedRegex("""
        ^(?:
          (?<era>明治|大正|昭和|平成|令和|[MTSHRmtshr])(?<year>元|[0-9]{1,2})[年./-](?<month>[0-9]{1,2})[月./-](?<day>[0-9]{1,2})日?
        | (?<year>[0-9]{4})[年./-](?<month>[0-9]{1,2})[月./-](?<day>[0-9]{1,2})日?
        | (?<year>[0-9]{4})(?<month>[0-9]{2})(?<day>[0-9]{2})
        )
        (?:\((?<weekday>[月火水木金土日])(?:曜日?)?\))?$
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Date();
}
