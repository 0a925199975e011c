namespace Renkei.Build.Dictionary;

/// <summary>A class of char.def.</summary>
/// <param name="Invoke">Unknown words are tried even where the lexicon knows a word.</param>
/// <param name="Group">A run of the class makes one unknown word.</param>
/// <param name="Length">Unknown words of 1 to this many characters are tried.</param>
/// <param name="Unknown">Context and cost of each unknown word the class makes.</param>
internal sealed record CharacterClass(
    string Name, bool Invoke, bool Group, byte Length, IReadOnlyList<(int Context, short Cost)> Unknown)
{
    public static CharacterClass Parse(string[] words, IEnumerable<string[]> unknown) => new(
        words[0],
        words[1] == "1",
        words[2] == "1",
        byte.Parse(words[3]),
        [.. unknown.Select(columns => (int.Parse(columns[1]), short.Parse(columns[3])))]);
}
