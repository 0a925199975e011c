namespace Renkei.Text.Segmentation;

/// <summary>
/// IPADIC and our own words, compiled by <c>build/Dictionary</c>. Read once (about 0.1 s, 30 MB) on first use,
/// immutable, shared by all threads.
/// </summary>
internal sealed class IpadicDictionary(
    int size, short[] connections, CharacterTable characters, PartOfSpeech[] partsOfSpeech, Lexicon lexicon, Entries entries)
{
    private static readonly Lazy<IpadicDictionary> Loaded = new(DictionaryReader.ReadEmbedded);

    public static IpadicDictionary Shared => Loaded.Value;

    public CharacterTable Characters => characters;

    public Lexicon Lexicon => lexicon;

    public Entries Entries => entries;

    public int ContextCount => size;

    public PartOfSpeech PartOfSpeech(int context) => partsOfSpeech[context];

    /// <summary>The first context of a part of speech (six columns); -1 for none. Tries all, some tenths of a millisecond.</summary>
    public int ContextOf(string features) =>
        Array.FindIndex(partsOfSpeech, partOfSpeech => partOfSpeech.ToString() == features);

    /// <summary>Cost of each left-hand context before this right-hand one.</summary>
    public ReadOnlySpan<short> ConnectionsBefore(int context) => connections.AsSpan(context * size, size);
}
