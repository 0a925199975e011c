using System.Globalization;

namespace Renkei.Text.Normalization;

/// <summary>Numbers written in kanji, in digits, or in both: 二千十八, 二〇一八, 2千5百, 1億2千万.</summary>
internal static class KanjiNumber
{
    /// <summary>Above this, sums are refused rather than overflowed.</summary>
    private const decimal Greatest = 1_000_000_000_000_000_000;

    /// <summary>For a regular expression: what such numbers are made of.</summary>
    public const string Characters = "0-9〇零一二三四五六七八九十百千万億兆";

    private const decimal Myriad = 10_000;

    private const string Digits = "〇一二三四五六七八九";

    /// <returns>The number; null when the text is none or it is above 10¹⁸.</returns>
    public static decimal? Parse(string text)
    {
        var whole = 0m; // behind 万, 億 or 兆
        var (group, run) = ((decimal?)null, (decimal?)null);
        foreach (var token in Tokens(text))
        {
            if (token is not { } value)
            {
                return null;
            }

            if (value >= 0)
            {
                run = value;
            }
            else if (-value < Myriad)
            {
                (group, run) = ((group ?? 0) - ((run ?? 1) * value), null);
            }
            else
            {
                whole -= (group is null && run is null ? 1 : (group ?? 0) + (run ?? 0)) * value;
                (group, run) = (null, null);
            }

            if (whole + (group ?? 0) + (run ?? 0) > Greatest)
            {
                return null;
            }
        }

        return text.Length == 0 ? null : whole + (group ?? 0) + (run ?? 0);
    }

    /// <summary>A run of digits as its value, a unit as its value below 0, null for anything else.</summary>
    private static IEnumerable<decimal?> Tokens(string text)
    {
        for (var place = 0; place < text.Length;)
        {
            if (UnitOf(text[place]) is { } unit)
            {
                place++;
                yield return -unit;
                continue;
            }

            var start = place;
            while (place < text.Length && (DigitOf(text[place]) >= 0 || text[place] is ',' or '.'))
            {
                place++;
            }

            var digits = string.Concat(text[start..place].Where(character => character != ',')
                .Select(character => character == '.' ? "." : $"{DigitOf(character)}"));
            var isNumber = decimal.TryParse(
                digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value);
            yield return isNumber && value <= Greatest ? value : null;
            if (place == start)
            {
                yield break;
            }
        }
    }

    private static int DigitOf(char character) => character switch
    {
        >= '0' and <= '9' => character - '0',
        '零' => 0,
        _ => Digits.IndexOf(character, StringComparison.Ordinal),
    };

    private static decimal? UnitOf(char character) => character switch
    {
        '十' => 10,
        '百' => 100,
        '千' => 1000,
        '万' => Myriad,
        '億' => 100_000_000,
        '兆' => 1_000_000_000_000,
        _ => null,
    };
}
