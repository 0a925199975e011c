using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Renkei.Calendar;

/// <summary>
/// The two names of a fiscal year. On screen it takes the era at its end of December (年度2019 is 令和元年度); in
/// numbers it takes the era of its first day (H31), because numbers are given before the era changes.
/// </summary>
public static partial class FiscalYearNames
{
    /// <summary>平成30年度, 令和元年度</summary>
    public static string InJapanese(this FiscalYear fiscalYear) =>
        JapaneseEra.Of(new DateOnly(fiscalYear.Year, 12, 31)).InWords(fiscalYear.Year) + "度";

    /// <summary>H30, H31, R2: the first part of a need's number.</summary>
    public static string Prefix(this FiscalYear fiscalYear) =>
        JapaneseEra.Of(fiscalYear.FirstDay) is var era ? $"{era.Letter}{era.YearOf(fiscalYear.Year)}" : "";

    /// <summary>Reads 平成30年度, 平成30, H30, R01, 2018年度 and 2018; H31 and R1 are the same year.</summary>
    public static bool TryRead(string? text, [NotNullWhen(true)] out FiscalYear? fiscalYear)
    {
        var match = Name().Match(JapaneseDateReader.Plain(text));
        fiscalYear = match.Success && JapaneseDateReader.WesternYear(match) is var year and >= 1900 and <= 2200
            ? new FiscalYear(year)
            : null;
        return fiscalYear is not null;
    }

    [GeneratedRegex("^(?:(?<era>明治|大正|昭和|平成|令和|[MTSHRmtshr])(?<year>元|[0-9]{1,2})|(?<year>[0-9]{4}))(?:年度?|年)?$")]
    private static partial Regex Name();
}
