using System.Runtime.CompilerServices;

namespace Renkei.Text.Segmentation;

/// <summary>
/// The words as a breadth-first trie: the children of node n are the nodes from its first child up to that of node n + 1,
/// sorted by label; its entries likewise.
/// </summary>
internal sealed class Lexicon
{
    private readonly char[] _labels;
    private readonly Node[] _nodes;
    private readonly int[] _rootChild = new int[65536];

    public Lexicon(char[] labels, ushort[] children, byte[] entries)
    {
        _labels = labels;
        _nodes = new Node[labels.Length + 1];
        var (child, entry) = (1, 0);
        for (var node = 0; node < labels.Length; node++)
        {
            _nodes[node] = new Node(child, entry, Hints(child, children[node]));
            child += children[node];
            entry += entries[node];
        }

        if (child != labels.Length)
        {
            throw new InvalidDataException("The words of the dictionary are damaged.");
        }

        _nodes[^1] = new Node(child, entry, Hints: 0);

        // Every look-up passes the root, which has thousands of children: a table spares the search there.
        for (child = _nodes[0].FirstChild; child < _nodes[1].FirstChild; child++)
        {
            _rootChild[labels[child]] = child;
        }
    }

    /// <summary>The node a character leads to from the start of a word; 0 for none.</summary>
    public int Enter(char character) => _rootChild[character];

    /// <summary>The node a character leads to; 0 for none.</summary>
    public int Step(int node, char character)
    {
        ref readonly var parent = ref _nodes[node];
        if ((parent.Hints >> character & 1) == 0)
        {
            return 0;
        }

        // Without a branch: which half holds the label is anybody's guess, to the processor too.
        var (low, count) = (parent.FirstChild, _nodes[node + 1].FirstChild - parent.FirstChild);
        while (count > 1)
        {
            var half = count >> 1;
            low += half & ((_labels[low + half] - character - 1) >> 31);
            count -= half;
        }

        return _labels[low] == character ? low : 0;
    }

    /// <summary>The entries whose surface ends at the node.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public (int Start, int End) EntriesAt(int node) => (_nodes[node].FirstEntry, _nodes[node + 1].FirstEntry);

    /// <summary>A bit for each label by its last six bits: most characters that lead nowhere are refused without a search.</summary>
    private ulong Hints(int child, int count)
    {
        var hints = 0UL;
        if (count > _labels.Length - child)
        {
            throw new InvalidDataException("The words of the dictionary are damaged.");
        }

        foreach (var label in _labels.AsSpan(child, count))
        {
            hints |= 1UL << label;
        }

        return hints;
    }

    private readonly record struct Node(int FirstChild, int FirstEntry, ulong Hints);
}
