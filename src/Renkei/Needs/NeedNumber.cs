using System.Text;
using System.Text.RegularExpressions;
using Renkei.Calendar;

namespace Renkei.Needs;

/// <summary>H30-06204-03: year, body without its check digit, serial; divisions H30-K0203-01. Never reused.</summary>
public static partial class NeedNumber
{
    public static string Of(FiscalYear year, string bodyCode, int serial) =>
        $"{year.Prefix()}-{(bodyCode.Length == 6 ? bodyCode[..5] : bodyCode)}-{serial:00}";

    /// <summary>A query with the years of numbers as numbers have them: R1-06204-01 and r01-06204-01 are H31-06204-01.</summary>
    public static string AsNumbered(string query) => Year().Replace(query, typed =>
        FiscalYearNames.TryRead(typed.Value.Normalize(NormalizationForm.FormKC), out var year) ? year.Value.Prefix() : typed.Value);

    [GeneratedRegex("(?<![A-Za-z0-9Ａ-Ｚａ-ｚ０-９])[HRhrＨＲｈｒ][0-9０-９]{1,2}(?=[-－‐−ー])")]
    private static partial Regex Year();
}
