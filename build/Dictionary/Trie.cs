namespace Renkei.Build.Dictionary;

/// <summary>
/// All surfaces as a trie in breadth-first order. The children of a node lie side by side, so their number is all
/// that must be kept: adding the numbers up gives the places back, and so do the numbers of entries.
/// </summary>
internal sealed class Trie
{
    private readonly List<char> _labels = ['\0'];
    private readonly List<ushort> _children = [];
    private readonly List<byte> _entries = [];
    private readonly List<Entry> _ordered = [];

    public IReadOnlyList<char> Labels => _labels;

    public IReadOnlyList<ushort> Children => _children;

    public IReadOnlyList<byte> EntryCounts => _entries;

    /// <summary>In the order of the nodes.</summary>
    public IReadOnlyList<Entry> Entries => _ordered;

    public static Trie Build(Entry[] lexicon)
    {
        // A stable sort: entries of one surface keep the order of the sources, which settles ties as MeCab does.
        var sorted = WithoutTheDearer(lexicon).OrderBy(entry => entry.Surface, StringComparer.Ordinal).ToArray();
        var trie = new Trie();
        var pending = new Queue<(int Start, int End, int Depth)>([(0, sorted.Length, 0)]);
        while (pending.TryDequeue(out var node))
        {
            trie.Add(sorted, node.Start, node.End, node.Depth, pending);
        }

        return trie;
    }

    /// <summary>
    /// Of the entries that agree in surface and context (裕子, ひろこ or ゆうこ) the cheapest, the first of equally cheap
    /// ones: no way through a text takes another.
    /// </summary>
    private static IEnumerable<Entry> WithoutTheDearer(Entry[] lexicon)
    {
        var cheapest = lexicon.GroupBy(entry => (entry.Surface, entry.Context)).Select(entries => entries.MinBy(entry => entry.Cost)!)
            .ToHashSet(ReferenceEqualityComparer.Instance);
        return lexicon.Where(cheapest.Contains);
    }

    private void Add(Entry[] sorted, int start, int end, int depth, Queue<(int Start, int End, int Depth)> pending)
    {
        var next = start;
        for (; next < end && sorted[next].Surface.Length == depth; next++)
        {
            _ordered.Add(sorted[next]);
        }

        _entries.Add(checked((byte)(next - start)));

        ushort children = 0;
        for (; next < end; children++)
        {
            var label = sorted[next].Surface[depth];
            var first = next;
            while (next < end && sorted[next].Surface[depth] == label)
            {
                next++;
            }

            _labels.Add(label);
            pending.Enqueue((first, next, depth + 1));
        }

        _children.Add(children);
    }
}
