using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.RegularExpressions;
using Renkei.Calendar;

namespace Renkei.Web.Layout;

/// <summary>A day and an hour as people type them: 平成30年7月6日 and 13時30分, 13:30, １４時.</summary>
internal static partial class TypedHour
{
    public static bool TryRead(
        string day, string time, out DateTimeOffset instant, [NotNullWhen(false)] out string? mistake)
    {
        instant = default;
        if (!JapaneseDateReader.TryRead(day, out var read, out mistake))
        {
            return false;
        }

        var match = Hour().Match(time.Normalize(NormalizationForm.FormKC).Trim());
        if (!match.Success)
        {
            mistake = "時刻は「13時30分」のように書いてください。";
            return false;
        }

        var minute = match.Groups["minute"].Success ? int.Parse(match.Groups["minute"].Value) : 0;
        instant = read.At(new TimeOnly(int.Parse(match.Groups["hour"].Value), minute));
        return true;
    }

    [GeneratedRegex("^(?<hour>[01]?[0-9]|2[0-3])(?:時|:)(?:(?<minute>[0-5]?[0-9])分?)?$")]
    private static partial Regex Hour();
}
