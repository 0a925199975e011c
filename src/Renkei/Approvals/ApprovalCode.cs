using System.Globalization;
using Renkei.Calendar;

namespace Renkei.Approvals;

/// <summary>The number of an approval within its body: H30-12.</summary>
public static class ApprovalCode
{
    public static string Of(FiscalYear year, int number) => $"{year.Prefix()}-{number}";

    public static bool TryRead(string code, out FiscalYear year, out int number)
    {
        (year, number) = (default, 0);
        if (code.Split('-') is not [var first, var last]
            || !FiscalYearNames.TryRead(first, out var read)
            || !int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out number))
        {
            return false;
        }

        year = read.Value;
        return true;
    }
}
