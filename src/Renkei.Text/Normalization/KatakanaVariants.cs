using System.Text.RegularExpressions;

namespace Renkei.Text.Normalization;

/// <summary>
/// Sounds that katakana words spell in two ways; the plainer is kept. Source: 外来語の表記, 平成3年内閣告示第2号, 留意事項.
/// </summary>
internal static class KatakanaVariants
{
    /// <summary>Spelling → the one kept.</summary>
    public static readonly IReadOnlyDictionary<string, string> Kept = new Dictionary<string, string>
    {
        ["ヴァ"] = "バ",
        ["ヴィ"] = "ビ",
        ["ヴェ"] = "ベ",
        ["ヴォ"] = "ボ",
        ["ヴュ"] = "ビュ",
        ["ヴ"] = "ブ",
    };

    private static readonly Regex Sound = new("ヴ[ァィェォュ]?", RegexOptions.CultureInvariant | RegexOptions.Compiled);

    public static NormalizedText Unify(NormalizedText text) =>
        Rewriting.Replace(text, Sound, match => Kept[match.Value]);
}
