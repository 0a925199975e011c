namespace Renkei.Build.Dictionary;

/// <summary>
/// The part of speech of each context id. In IPADIC an entry's left and right id are the same,
/// and the id settles its part of speech and conjugation, so neither is stored with the entry.
/// </summary>
internal sealed class Contexts
{
    private readonly SortedDictionary<int, string> _features = [];

    /// <summary>Context id → the six feature columns, joined by commas; empty for an id no entry has.</summary>
    public IEnumerable<string> Features =>
        Enumerable.Range(0, _features.Keys.Max() + 1).Select(id => _features.GetValueOrDefault(id, ""));

    public static Contexts Read(string folder)
    {
        var contexts = new Contexts();
        foreach (var columns in Sources.Lines(folder, "*.csv").Concat(Sources.Lines(folder, "unk.def")))
        {
            contexts.Learn(int.Parse(columns[1]), int.Parse(columns[2]), string.Join(',', columns[4..10]));
        }

        return contexts;
    }

    /// <summary>The context of an ordinary word of this part of speech.</summary>
    public int IdOf(string partOfSpeech) => _features.First(context => context.Value == partOfSpeech).Key;

    public bool IsProperNoun(int context) => _features[context].StartsWith("名詞,固有名詞", StringComparison.Ordinal);

    private void Learn(int left, int right, string feature)
    {
        if (left != right || (!_features.TryAdd(left, feature) && _features[left] != feature))
        {
            throw new InvalidDataException($"Context {left}/{right} does not settle its feature: {feature}");
        }
    }
}
