using Renkei.Calendar;

namespace Renkei.Needs;

/// <summary>H30-06204-03: year, body without its check digit, serial; divisions H30-K0203-01. Never reused.</summary>
public static class NeedNumber
{
    public static string Of(FiscalYear year, string bodyCode, int serial) =>
        $"{year.Prefix()}-{(bodyCode.Length == 6 ? bodyCode[..5] : bodyCode)}-{serial:00}";
}
