using System.Collections.Frozen;
using System.Text;

namespace Renkei.Text.Normalization;

/// <summary>Old and variant characters and the usual one (<c>characters.tsv</c>: usual, tab, the others).</summary>
internal static class Variants
{
    private static readonly FrozenDictionary<int, string> Usual = (
        from columns in EmbeddedTable.Read("characters.tsv")
        from variant in columns[1].EnumerateRunes()
        select KeyValuePair.Create(variant.Value, columns[0])).ToFrozenDictionary();

    // Nearly every character passes here, so those of one unit are looked up in a table, not in a dictionary.
    private static readonly string[] Units = [.. Enumerable.Range(0, 0x10000)
        .Select(unit => Usual.GetValueOrDefault(unit) ?? ((char)unit).ToString())];

    public static string Of(char character) => Units[character];

    public static string Of(string text)
    {
        var usual = new StringBuilder(text.Length);
        for (var place = 0; place < text.Length; place++)
        {
            if (char.IsSurrogatePair(text, place))
            {
                usual.Append(Usual.GetValueOrDefault(char.ConvertToUtf32(text, place)) ?? text.Substring(place, 2));
                place++;
            }
            else
            {
                usual.Append(Of(text[place]));
            }
        }

        return usual.ToString();
    }
}
