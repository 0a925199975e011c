using Renkei.Text.Normalization;

namespace Renkei.FormWorkbooks;

/// <summary>A heading as it is compared: without ※, blanks, line breaks and differences of width.</summary>
internal static class Heading
{
    public static string Plain(string text)
    {
        if (text.Length > 400)
        {
            return "";
        }

        var plain = string.Concat(Normalizer.Normalize(text).Text.Where(letter => !char.IsWhiteSpace(letter)));
        return plain.Replace("(必須)", "", StringComparison.Ordinal).Replace("【必須】", "", StringComparison.Ordinal)
            .Trim('※', '*');
    }
}
