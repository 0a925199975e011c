using System.Text.RegularExpressions;
using Renkei.Calendar;

namespace Renkei.Surveys;

/// <summary>How a survey is called in addresses and on paper: H30, and H30-2 for the second one of a year.</summary>
public static partial class SurveyCode
{
    public static string Of(FiscalYear year, int number) => number == 1 ? year.Prefix() : $"{year.Prefix()}-{number}";

    public static bool TryParse(string text, out FiscalYear year, out int number)
    {
        var match = Code().Match(text);
        var known = FiscalYearNames.TryRead(match.Groups["year"].Value, out var read);
        year = read ?? default;
        number = match.Groups["number"].Success ? int.Parse(match.Groups["number"].Value) : 1;
        return match.Success && known;
    }

    [GeneratedRegex("^(?<year>[A-Za-z0-9]{2,4})(?:-(?<number>[1-9][0-9]?))?$")]
    private static partial Regex Code();
}
