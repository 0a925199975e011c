using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Renkei.Workbooks;

/// <summary>
/// Text as the XML of a sheet holds it. What XML cannot hold is written as Excel writes it, <c>_x000B_</c>, and a text
/// that happens to look so is kept apart; a reader gives back what went in. Two things cannot be held at all and become
/// U+FFFD: the character NUL and half of a surrogate pair, which no database keeps either.
/// </summary>
public static partial class SheetText
{
    /// <summary>UTF-16 units of one cell; Excel repairs away what is longer.</summary>
    public const int MaxLength = 32_767;

    public static string Written(string text)
    {
        if (text.All(IsPlain) && !text.Contains("_x", StringComparison.Ordinal))
        {
            return text;
        }

        var written = new StringBuilder(text.Length + 16);
        foreach (var rune in Escape().Replace(text, "_x005F$0").EnumerateRunes())
        {
            _ = rune.Value switch
            {
                0 => written.Append('\uFFFD'),
                > char.MaxValue => written.Append(rune),
                var one when one != '\r' && XmlConvert.IsXmlChar((char)one) => written.Append((char)one),
                var one => written.Append($"_x{one:X4}_"),
            };
        }

        return written.ToString();
    }

    private static bool IsPlain(char letter) =>
        letter != '\r' && !char.IsSurrogate(letter) && XmlConvert.IsXmlChar(letter);

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)")]
    private static partial Regex Escape();
}
