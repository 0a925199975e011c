using System.Text;
using System.Text.RegularExpressions;

namespace Renkei.Workbooks;

/// <summary>
/// The formats of Japanese Excel that the reading library takes for formats of numbers, though they show days: those that
/// are built in and named by number alone, 57 for H31.4.1 and so on (ISO/IEC 29500-1, 18.8.30; 32 and 33 are times of the
/// day), and those that begin with the year of an era (ge.m.d).
/// </summary>
internal static partial class JapaneseDays
{
    /// <param name="block">Of the part that holds the styles.</param>
    public static bool AreIn(ReadOnlySpan<byte> block) => Format().IsMatch(Encoding.UTF8.GetString(block));

    /// <summary>The tag with a format for days that every Excel has.</summary>
    public static string InEveryExcel(string tag) => tag.Contains("numFmt", StringComparison.Ordinal)
        ? Format().Replace(tag, format => format.Groups["number"].Success ? "numFmtId=\"14\"" : "formatCode=\"yyyy/m/d\"")
        : tag;

    // General begins with g and e too, but goes on with a letter.
    [GeneratedRegex("""
        numFmtId="(?<number>2[7-9]|3[014-6]|5[0-8])"
        |formatCode="(?:\[[^\]"]*\])*(?:g{1,3}e{1,2}|e{1,2})(?![A-Za-z])[^"]*"
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase)]
    private static partial Regex Format();
}
