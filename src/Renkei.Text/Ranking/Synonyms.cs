using Renkei.Text.Normalization;
using Renkei.Text.Segmentation;

namespace Renkei.Text.Ranking;

/// <summary>
/// Words that mean the same, in numbered groups: the built-in ones and those of an operator. Immutable.
/// </summary>
/// <remarks>
/// Built in are the groups of SudachiDict's synonym dictionary, nouns that may always stand for one another; a word of
/// two groups is left out, for nobody can tell which is meant. A group of the operator's goes before.
/// </remarks>
public sealed class Synonyms
{
    /// <summary>Words a synonym may be made of.</summary>
    private const int LongestInWords = 5;

    private static readonly Lazy<Synonyms> Compiled = new(() => new Synonyms([]).Join(SynonymFile.ReadEmbedded()));

    private readonly Dictionary<string, int> _groups;

    private Synonyms(Dictionary<string, int> groups)
    {
        _groups = groups;
    }

    /// <summary>The groups of SudachiDict. Read on first use, about 0.1 s.</summary>
    public static Synonyms BuiltIn => Compiled.Value;

    /// <summary>No word stands for another.</summary>
    public static Synonyms None { get; } = new(new Dictionary<string, int>(StringComparer.Ordinal));

    internal bool IsEmpty => _groups.Count == 0;

    /// <summary>These and an operator's own.</summary>
    /// <param name="lines">
    /// A group a line, its words separated by tabs, as typed: 買い物弱者, tab, 買物難民. Empty lines and lines that begin
    /// with # are passed over. A group that shares a word with others becomes one group with them.
    /// </param>
    /// <returns>Both together; these stay as they are.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="lines"/> is null.</exception>
    /// <exception cref="SynonymException">A line has fewer than two words.</exception>
    /// <remarks>Linear in the words of all groups, these among them: 15 ms for those built in, some 5 µs a line.</remarks>
    public Synonyms With(IEnumerable<string> lines)
    {
        var joined = With(lines, out var faults);
        return faults.Count == 0 ? joined : throw faults[0];
    }

    /// <summary>These and an operator's own, without the lines that cannot be read.</summary>
    /// <param name="lines">As for <see cref="With(IEnumerable{string})"/>.</param>
    /// <param name="faults">The lines that were passed over, in their order.</param>
    /// <returns>Both together; these stay as they are.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="lines"/> is null.</exception>
    /// <remarks>As above.</remarks>
    public Synonyms With(IEnumerable<string> lines, out IReadOnlyList<SynonymException> faults)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var groups = lines.Index().Where(line => line.Item.Trim().Length > 0 && line.Item[0] != '#')
            .Select(line => (Number: line.Index + 1, Words: Words(line.Item)))
            .ToLookup(group => group.Words.Length > 1);
        faults = [.. groups[false].Select(group => new SynonymException(group.Number))];
        return Join(groups[true].Select(group => group.Words));
    }

    private static string[] Words(string line) =>
        [.. line.Split('\t').Select(word => Normalizer.Normalize(word.Trim()).Text).Where(word => word.Length > 0)];

    private Synonyms Join(IEnumerable<string[]> groups)
    {
        var numbers = new Dictionary<string, int>(_groups, StringComparer.Ordinal);
        var joined = new JoinedNumbers(numbers.Count == 0 ? 0 : numbers.Values.Max() + 1);
        foreach (var group in groups)
        {
            var met = group.Where(numbers.ContainsKey).Select(word => numbers[word]).ToList();
            var number = met.Count == 0 ? joined.Next() : joined.Join(met);
            Array.ForEach(group, word => numbers[word] = number);
        }

        return new Synonyms(
            numbers.ToDictionary(word => word.Key, word => joined.Of(word.Value), StringComparer.Ordinal));
    }

    /// <summary>
    /// The groups of a text's words and where they stand, in the order of the text; the longest word wins.
    /// </summary>
    internal IEnumerable<SynonymPlace> Places(string text, IReadOnlyList<Token> tokens)
    {
        for (var first = 0; first < tokens.Count;)
        {
            var (group, words) = Longest(text, tokens, first);
            var last = first + Math.Max(1, words) - 1;
            if (words > 0)
            {
                yield return new SynonymPlace(
                    group, first, words, tokens[first].Start, tokens[last].End - tokens[first].Start);
            }

            first = last + 1;
        }
    }

    private (int Group, int Words) Longest(string text, IReadOnlyList<Token> tokens, int first)
    {
        var groups = _groups.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var words = Math.Min(LongestInWords, tokens.Count - first); words > 0; words--)
        {
            if (groups.TryGetValue(text.AsSpan()[tokens[first].Start..tokens[first + words - 1].End], out var group))
            {
                return (group, words);
            }
        }

        return default;
    }
}
