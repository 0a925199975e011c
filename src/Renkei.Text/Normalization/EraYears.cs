using System.Globalization;
using System.Text.RegularExpressions;

namespace Renkei.Text.Normalization;

/// <summary>Years of 明治 to 令和 and the western ones, both ways; each in a fraction of a microsecond.</summary>
public static class EraYears
{
    /// <summary>First days, newest first. Source: 元号を改める政令 of each; 明治 by the solar calendar from 1873 on.</summary>
    private static readonly (string Name, char Letter, DateOnly Begins)[] Eras =
    [
        ("令和", 'R', new DateOnly(2019, 5, 1)),
        ("平成", 'H', new DateOnly(1989, 1, 8)),
        ("昭和", 'S', new DateOnly(1926, 12, 25)),
        ("大正", 'T', new DateOnly(1912, 7, 30)),
        ("明治", 'M', new DateOnly(1868, 10, 23)),
    ];

    /// <summary>
    /// H30年, 平30年: how forms and tables shorten an era. Only before a digit, and not inside a longer word.
    /// </summary>
    private const string Short = "(?<![A-Za-z0-9])[MTSHRmtshr](?=\\s?[0-9])"
        + "|(?<!\\p{IsCJKUnifiedIdeographs})[明大昭平令](?=[0-9])";

    private static readonly Regex Year = new(
        $"(?<era>令和|平成|昭和|大正|明治|{Short})\\s?(?<year>元|[{KanjiNumber.Characters}]{{1,4}})\\s?年"
            + $"(?:\\s?(?<month>[{KanjiNumber.Characters}]{{1,3}})月\\s?(?<day>[{KanjiNumber.Characters}]{{1,3}})日)?",
        RegexOptions.CultureInvariant | RegexOptions.Compiled);

    /// <summary>
    /// Western year of a year of an era: 平成 30 → 2018. A year after the era's end counts on (平成32年 → 2020).
    /// </summary>
    /// <param name="era">明治, 大正, 昭和, 平成 or 令和.</param>
    /// <param name="year">1 (元年) to 100.</param>
    /// <returns>1868 to 2118.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="era"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no such era, or the year is out of range.</exception>
    public static int WesternYear(string era, int year)
    {
        ArgumentNullException.ThrowIfNull(era);
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 100);
        var place = Array.FindIndex(Eras, known => known.Name == era);
        return place < 0
            ? throw new ArgumentException($"There is no era {era}.", nameof(era))
            : Eras[place].Begins.Year + year - 1;
    }

    /// <summary>平成30年4月1日; the first year is 元年.</summary>
    /// <param name="date">From 23 October 1868 on; dates before 1873 are taken by the solar calendar.</param>
    /// <returns>Era, year, month and day, in digits.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is before 明治.</exception>
    public static string Format(DateOnly date)
    {
        var era = Array.Find(Eras, known => known.Begins <= date);
        if (era.Name is null)
        {
            throw new ArgumentOutOfRangeException(nameof(date), date, "Before 明治.");
        }

        var year = date.Year - era.Begins.Year + 1;
        return string.Create(
            CultureInfo.InvariantCulture, $"{era.Name}{(year == 1 ? "元" : $"{year}")}年{date.Month}月{date.Day}日");
    }

    /// <summary>The rule <see cref="NormalizationRules.Eras"/>.</summary>
    internal static NormalizedText WriteWestern(NormalizedText text) => Rewriting.Replace(text, Year, match =>
    {
        if (NumberOf(match.Groups["year"].Value) is not (>= 1 and <= 100 and var year))
        {
            return null;
        }

        var western = WesternYear(NameOf(match.Groups["era"].Value), year);
        if (!match.Groups["month"].Success)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{western}年");
        }

        var days = (NumberOf(match.Groups["month"].Value), NumberOf(match.Groups["day"].Value));
        return days is ( >= 1 and <= 12 and var month, >= 1 and var day)
            && day <= DateTime.DaysInMonth(western, month)
            ? string.Create(CultureInfo.InvariantCulture, $"{western:0000}-{month:00}-{day:00}")
            : null;
    });

    /// <summary>Of the name itself, its first kanji or its letter.</summary>
    private static string NameOf(string era) =>
        Array.Find(Eras, known => known.Name[0] == era[0] || known.Letter == char.ToUpperInvariant(era[0])).Name;

    private static int? NumberOf(string text) =>
        text == "元" ? 1 : KanjiNumber.Parse(text) is { } number and <= 9999 ? (int)number : null;
}
