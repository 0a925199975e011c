namespace Renkei.Text.Segmentation;

/// <summary>How unknown words are made of one class of characters (MeCab's char.def and unk.def).</summary>
/// <param name="Invoke">Unknown words are tried even where the lexicon knows a word.</param>
/// <param name="Group">A run of the class makes one word.</param>
/// <param name="Length">Words of 1 to this many characters are tried.</param>
/// <param name="Unknown">Context and cost of each word the class makes.</param>
internal sealed record CharacterClass(
    string Name, bool Invoke, bool Group, int Length, (ushort Context, short Cost)[] Unknown);
