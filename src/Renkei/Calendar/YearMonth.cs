using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Renkei.Calendar;

/// <summary>A month of a year: plans (予定) are often known by the month only. Stored as 2018-06.</summary>
public readonly partial record struct YearMonth(int Year, int Month) : IComparable<YearMonth>
{
    public DateOnly FirstDay => new(Year, Month, 1);

    public DateOnly LastDay => FirstDay.AddMonths(1).AddDays(-1);

    public FiscalYear FiscalYear => FiscalYear.Of(FirstDay);

    /// <summary>Place in its fiscal year: April 0, March 11.</summary>
    public int IndexInFiscalYear => (Month + 8) % 12;

    public static YearMonth Of(DateOnly day) => new(day.Year, day.Month);

    /// <summary>The month of this number (4, …, 12, 1, 2, 3) in a fiscal year.</summary>
    public static YearMonth In(FiscalYear fiscalYear, int month) =>
        new(month >= 4 ? fiscalYear.Year : fiscalYear.Year + 1, month);

    public YearMonth AddMonths(int months) => Of(FirstDay.AddMonths(months));

    /// <summary>平成30年6月</summary>
    public string InJapanese() => $"{JapaneseEra.Of(LastDay).InWords(Year)}{Month}月";

    public override string ToString() => $"{Year:0000}-{Month:00}";

    /// <summary>Reads 平成30年6月, H30.6, 2018-06 and 2018年6月.</summary>
    public static bool TryRead(string? text, [NotNullWhen(true)] out YearMonth? month)
    {
        var match = Written().Match(JapaneseDateReader.Plain(text));
        month = match.Success && JapaneseDateReader.Number(match, "month") is var number and >= 1 and <= 12
            ? new YearMonth(JapaneseDateReader.WesternYear(match), number)
            : null;
        return month is not null;
    }

    public int CompareTo(YearMonth other) => (Year, Month).CompareTo((other.Year, other.Month));

    public static bool operator <(YearMonth left, YearMonth right) => left.CompareTo(right) < 0;

    public static bool operator >(YearMonth left, YearMonth right) => left.CompareTo(right) > 0;

    public static bool operator <=(YearMonth left, YearMonth right) => left.CompareTo(right) <= 0;

    public static bool operator >=(YearMonth left, YearMonth right) => left.CompareTo(right) >= 0;

    [GeneratedRegex("""
        ^(?:(?<era>明治|大正|昭和|平成|令和|[MTSHRmtshr])(?<year>元|[0-9]{1,2})|(?<year>[0-9]{4}))
        [年./-](?<month>[0-9]{1,2})月?$
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Written();
}
