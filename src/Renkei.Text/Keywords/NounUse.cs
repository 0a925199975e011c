using Renkei.Text.Segmentation;

namespace Renkei.Text.Keywords;

/// <summary>Whether a noun of IPADIC names a thing where it stands. Many do not: 明確に, 8,000Bq/kg, 今後.</summary>
internal static class NounUse
{
    /// <summary>They say that there are several, and of what kind is said before them.</summary>
    private static readonly string[] Plurals = ["等", "達", "たち", "ら"];

    /// <summary>明確な, 迅速に: an adjective in all but the name. 安全を, 安全対策 are not.</summary>
    public static bool IsAdjective(IReadOnlyList<Token> tokens, int place) =>
        tokens[place].PartOfSpeech.Minor is "形容動詞語幹" or "ナイ形容詞語幹"
        && place + 1 < tokens.Count && tokens[place + 1].Start == tokens[place].End
        && (tokens[place + 1].PartOfSpeech is { Major: "助動詞" } or { Major: "助詞", Minor: "副詞化" }
            || tokens[place + 1] is { Surface: "に", PartOfSpeech.Major: "助詞" });

    /// <summary>Letters behind a number, and behind / again: 8,000Bq/kg.</summary>
    public static bool IsUnit(IReadOnlyList<Token> tokens, int place)
    {
        for (; place > 0 && tokens[place].Surface.All(char.IsAsciiLetter); place -= 2)
        {
            if (tokens[place - 1].PartOfSpeech.Minor == "数")
            {
                return true;
            }

            if (tokens[place - 1].Surface != "/" || place < 2)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>A suffix that makes one word with the noun before it: 定期船, 放射性, 福島県.</summary>
    public static bool IsJoined(Token token) =>
        token.PartOfSpeech is { Minor: "接尾", Detail: "一般" or "サ変接続" or "地域" } && !Plurals.Contains(token.Surface);

    /// <summary>Whether a name may end with it.</summary>
    public static bool CanHead(IReadOnlyList<Token> tokens, int place)
    {
        var token = tokens[place];
        return token.PartOfSpeech.IsNoun
            && (token.PartOfSpeech.Minor == "接尾"
                ? IsJoined(token)
                : token.PartOfSpeech.Minor is not ("形容動詞語幹" or "ナイ形容詞語幹" or "副詞可能") && !IsUnit(tokens, place));
    }
}
