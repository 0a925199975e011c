using System.Globalization;
using System.Text.RegularExpressions;

namespace Renkei.Build.MasterData;

/// <summary>
/// The holidays, a line each: date, name. The package is JavaScript; it is read as text and never run. The weekday it
/// gives beside each date is checked, so that a change of its layout cannot pass unnoticed.
/// </summary>
internal static partial class PublicHolidays
{
    public static IEnumerable<string> Compile(string holidaysJs)
    {
        var source = File.ReadAllText(holidaysJs);
        var entries = Entry().Matches(source);
        if (entries.Count < 1000 || entries.Count != DateKey().Count(source))
        {
            throw new InvalidDataException($"{holidaysJs} の書き方が変わりました。祝日を読み取れません。");
        }

        return entries.Select(Line);
    }

    private static string Line(Match entry)
    {
        var date = DateOnly.ParseExact(entry.Groups["date"].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return "日月火水木金土"[(int)date.DayOfWeek] == entry.Groups["weekday"].Value[0]
            ? $"{date:yyyy-MM-dd}\t{entry.Groups["name"].Value}"
            : throw new InvalidDataException($"祝日 {date:yyyy-MM-dd} の曜日が合いません。");
    }

    [GeneratedRegex(
        """date: "(?<date>[\d-]+)",\s+week: "(?<weekday>.)",\s+week_en: "\w+",\s+name: "(?<name>[^"]+)",""")]
    private static partial Regex Entry();

    [GeneratedRegex("""^\s+"[\d-]+": \{""", RegexOptions.Multiline)]
    private static partial Regex DateKey();
}
