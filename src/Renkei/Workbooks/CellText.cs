using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Renkei.Workbooks;

/// <summary>
/// A text as it is written in a cell, so that it is read back letter for letter: what XML cannot hold becomes _xHHHH_
/// (ISO/IEC 29500-1, 22.9.2.19), and so does an underscore that would be taken for the beginning of such a code.
/// </summary>
internal static partial class CellText
{
    /// <summary>The most that a cell of Excel holds.</summary>
    public const int MaxLength = 32_767;

    private static readonly SearchValues<char> Suspect = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Select(code => (char)code).Except(['\t', '\n']), '_', '\uFFFE', '\uFFFF',
            .. Enumerable.Range(0xD800, 0x800).Select(code => (char)code)]);

    public static string Written(string text)
    {
        WorkbookRules.FitsInCell.Require(text.Length <= MaxLength);
        return text.AsSpan().ContainsAny(Suspect) ? Encoded(text) : text;
    }

    private static string Encoded(string text)
    {
        var written = new StringBuilder(text.Length + 16);
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            if (char.IsHighSurrogate(letter) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
            {
                written.Append(letter).Append(text[++at]);
            }
            else if (letter == '\r' || !XmlConvert.IsXmlChar(letter) || (letter == '_' && Code().IsMatch(text, at)))
            {
                written.Append(CultureInfo.InvariantCulture, $"_x{(int)letter:X4}_");
            }
            else
            {
                written.Append(letter);
            }
        }

        return written.ToString();
    }

    [GeneratedRegex(@"\G_x[0-9A-Fa-f]{4}_")]
    private static partial Regex Code();
}
