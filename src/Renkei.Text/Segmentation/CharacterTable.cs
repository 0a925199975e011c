namespace Renkei.Text.Segmentation;

/// <summary>The class of every UTF-16 unit. A surrogate has the default class, as in MeCab.</summary>
internal sealed class CharacterTable(CharacterClass[] classes, ushort[] bits, byte[] main)
{
    private readonly int _space = 1 << Array.FindIndex(classes, known => known.Name == "SPACE");
    private readonly int _kanji =
        (1 << Array.FindIndex(classes, known => known.Name == "KANJI"))
        | (1 << Array.FindIndex(classes, known => known.Name == "KANJINUMERIC"));

    public CharacterClass ClassOf(char character) => classes[main[character]];

    public bool IsSpace(char character) => (bits[character] & _space) != 0;

    public bool IsKanji(char character) => (bits[character] & _kanji) != 0;

    /// <summary>Whether the two have a class in common, so that a run may go on from one to the other.</summary>
    public bool Share(char one, char other) => (bits[one] & bits[other]) != 0;
}
