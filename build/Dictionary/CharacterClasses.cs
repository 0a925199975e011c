using System.Globalization;

namespace Renkei.Build.Dictionary;

/// <summary>char.def and unk.def: the classes a character belongs to, and how unknown words are made of each class.</summary>
/// <param name="Bits">UTF-16 unit → classes, one bit each; the bit's number is the place in <paramref name="Classes"/>.</param>
/// <param name="Main">UTF-16 unit → the class that decides how unknown words are made.</param>
internal sealed record CharacterClasses(IReadOnlyList<CharacterClass> Classes, ushort[] Bits, byte[] Main)
{
    public static CharacterClasses Read(string folder)
    {
        var lines = (from line in File.ReadLines(Path.Combine(folder, "char.def"))
                     let words = line.Split('#')[0].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                     where words.Length > 0
                     select words).ToLookup(words => words[0].StartsWith("0x", StringComparison.Ordinal));

        var unknown = Sources.Lines(folder, "unk.def").ToLookup(columns => columns[0]);
        var classes = lines[false].Select(words => CharacterClass.Parse(words, unknown[words[0]])).ToList();

        var bits = new ushort[65536];
        var main = new byte[65536];
        Array.Fill(bits, (ushort)1);
        foreach (var words in lines[true])
        {
            var names = words[1..].Select(name => classes.FindIndex(known => known.Name == name)).ToList();
            foreach (var character in Range(words[0]))
            {
                bits[character] = (ushort)names.Aggregate(0, (all, name) => all | (1 << name));
                main[character] = (byte)names[0];
            }
        }

        return new CharacterClasses(classes, bits, main);
    }

    private static IEnumerable<int> Range(string text)
    {
        var bounds = text.Split("..").Select(hex => int.Parse(hex.AsSpan(2), NumberStyles.HexNumber)).ToList();
        return Enumerable.Range(bounds[0], bounds[^1] - bounds[0] + 1);
    }
}
