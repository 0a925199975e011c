using Renkei.Text.Normalization;

namespace Renkei.Text.Segmentation;

/// <summary>
/// An operator's own words for the segmenter: names and terms the dictionary does not know. Immutable.
/// </summary>
/// <remarks>
/// A word of these costs 1,000, less than two ordinary nouns in a row, so it stays whole wherever it stands, except
/// inside a longer word of the dictionary.
/// </remarks>
public sealed class UserWords
{
    private const string UsualPartOfSpeech = "名詞,一般,*,*";

    /// <summary>Word cost as in MeCab; that of the built-in own words too.</summary>
    private const int Cost = 1000;

    private readonly Dictionary<string, int> _entries;

    /// <summary>Length → whether a word has it: most look-ups end here, before any letter is read.</summary>
    private readonly bool[] _lengths;

    private readonly List<UserWord> _words;

    private UserWords(List<UserWord> words)
    {
        _words = words;
        _entries = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (index, word) in words.Index())
        {
            _entries[word.Surface] = index;
            Longest = Math.Max(Longest, word.Surface.Length);
        }

        _lengths = new bool[Longest + 1];
        words.ForEach(word => _lengths[word.Surface.Length] = true);
    }

    /// <summary>No words.</summary>
    public static UserWords None { get; } = new([]);

    internal int Longest { get; }

    internal int WordCost => Cost;

    internal UserWord this[int entry] => _words[entry];

    /// <summary>Reads words from lines of tab-separated columns.</summary>
    /// <param name="lines">
    /// Surface; then, each left out or empty where the usual will do: part of speech (four columns of IPADIC joined by
    /// commas, 名詞,一般,*,*), base form (the surface), reading in katakana (none). As typed: the normalised form of the
    /// surface is known too. Empty lines and lines that begin with # are passed over; of two lines for one surface the
    /// later counts.
    /// </param>
    /// <returns>The words of all lines.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="lines"/> is null.</exception>
    /// <exception cref="UserWordException">
    /// A line has no surface, white space in it, or a part of speech IPADIC does not have.
    /// </exception>
    /// <remarks>Linear in the length of the lines, some microseconds each; loads the dictionary.</remarks>
    public static UserWords Read(IEnumerable<string> lines)
    {
        var words = Read(lines, out var faults);
        return faults.Count == 0 ? words : throw faults[0];
    }

    /// <summary>Reads words, without the lines that cannot be read.</summary>
    /// <param name="lines">As for <see cref="Read(IEnumerable{string})"/>.</param>
    /// <param name="faults">The lines that were passed over, in their order.</param>
    /// <returns>The words of all other lines.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="lines"/> is null.</exception>
    /// <remarks>As above.</remarks>
    public static UserWords Read(IEnumerable<string> lines, out IReadOnlyList<UserWordException> faults)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var words = new List<UserWord>();
        var wrong = new List<UserWordException>();
        var contexts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (index, line) in lines.Index().Where(line => line.Item.Trim().Length > 0 && line.Item[0] != '#'))
        {
            try
            {
                var word = Parse(line.Split('\t', StringSplitOptions.TrimEntries), index + 1, contexts);
                words.Add(word);
                words.Add(word with
                {
                    Surface = Normalizer.Normalize(word.Surface).Text,
                    BaseForm = Normalizer.Normalize(word.BaseForm).Text,
                });
            }
            catch (UserWordException fault)
            {
                wrong.Add(fault);
            }
        }

        faults = wrong;
        return new UserWords(words);
    }

    /// <summary>The entry of a surface; -1 for none.</summary>
    internal int Find(ReadOnlySpan<char> surface) =>
        _lengths[surface.Length]
        && _entries.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(surface, out var entry)
            ? entry
            : -1;

    /// <param name="contexts">Those of earlier lines: the dictionary goes through a thousand to find one.</param>
    private static UserWord Parse(string[] columns, int line, Dictionary<string, int> contexts)
    {
        var surface = columns[0];
        if (surface.Length == 0 || surface.Any(char.IsWhiteSpace) || Normalizer.Normalize(surface).Text.Length == 0)
        {
            throw new UserWordException(line, "has no word, or white space in it");
        }

        var partOfSpeech = Column(columns, 1) ?? UsualPartOfSpeech;
        if (!contexts.TryGetValue(partOfSpeech, out var context))
        {
            contexts[partOfSpeech] = context = IpadicDictionary.Shared.ContextOf(partOfSpeech + ",*,*");
        }

        return context < 0
            ? throw new UserWordException(line, $"has the part of speech {partOfSpeech}, which IPADIC has not")
            : new UserWord(surface, context, Column(columns, 2) ?? surface, Column(columns, 3));
    }

    private static string? Column(string[] columns, int place) =>
        columns.Length > place && columns[place].Length > 0 ? columns[place] : null;
}
