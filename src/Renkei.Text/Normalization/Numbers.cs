using System.Globalization;
using System.Text.RegularExpressions;

namespace Renkei.Text.Normalization;

/// <summary>The rules <see cref="NormalizationRules.Numerals"/> and <see cref="NormalizationRules.Amounts"/>.</summary>
internal static class Numbers
{
    private const string Counters =
        "年度|年間|年|月|日間|日(?!市|町|本)|時間|時|人|名|件|円|回|か所|箇所|ヶ所|ケ所|カ所|か月|ヶ月|ケ月|世帯|戸|団体|市町村|市|町村|か国|ケ国|歳|倍|割|%|"
        + "パーセント|メートル|キロ|トン|ヘクタール|種類|項目|条|項|次|期|号|台|本|校|冊|枚|点|地区|集落";

    /// <summary>Alone they are words as well as numbers: 千円札, 万人.</summary>
    private const string Units = "千万億兆";

    /// <summary>
    /// For a regular expression: where a number may begin. Not inside a word or name (南三陸, 四日市, 三重県, 十分): no kanji
    /// before but those that lead a number.
    /// </summary>
    public const string NotInName = "(?<![0-9,.\\p{IsCJKUnifiedIdeographs}〇](?<![第約計各全満年月成和正治毎]))";

    private static readonly Regex Numeral = new(
        $"{NotInName}[〇零一二三四五六七八九十百千万億兆]+(?={Counters})",
        RegexOptions.CultureInvariant | RegexOptions.Compiled);

    private static readonly Regex Amount = new(
        "(?<![0-9,.])[0-9][0-9,.十百千万億兆]*円", RegexOptions.CultureInvariant | RegexOptions.Compiled);

    public static NormalizedText WriteDigits(NormalizedText text) =>
        Rewriting.Replace(text, Numeral, match =>
            match.Value.Any(character => !Units.Contains(character, StringComparison.Ordinal))
            && KanjiNumber.Parse(match.Value) is { } number ? Written(number) : null);

    public static NormalizedText WriteYen(NormalizedText text) => Rewriting.Replace(text, Amount, match =>
        KanjiNumber.Parse(match.Value[..^1]) is { } yen && yen == decimal.Truncate(yen) ? $"{Written(yen)}円" : null);

    private static string Written(decimal number) => decimal.Truncate(number).ToString(CultureInfo.InvariantCulture);
}
