namespace Renkei.Text.Segmentation;

/// <summary>
/// The words as a breadth-first trie: the children of node n are the nodes <c>FirstChild[n]</c> up to
/// <c>FirstChild[n + 1]</c>, sorted by label; its entries likewise.
/// </summary>
internal sealed class Lexicon
{
    private readonly char[] _labels;
    private readonly int[] _firstChild;
    private readonly int[] _firstEntry;
    private readonly int[] _rootChild = new int[65536];

    public Lexicon(char[] labels, ushort[] children, byte[] entries)
    {
        _labels = labels;
        _firstChild = new int[labels.Length + 1];
        _firstEntry = new int[labels.Length + 1];
        _firstChild[0] = 1;
        for (var node = 0; node < labels.Length; node++)
        {
            _firstChild[node + 1] = _firstChild[node] + children[node];
            _firstEntry[node + 1] = _firstEntry[node] + entries[node];
        }

        if (_firstChild[^1] != labels.Length)
        {
            throw new InvalidDataException("The words of the dictionary are damaged.");
        }

        // Every look-up passes the root, which has thousands of children: a table spares the search there.
        for (var child = _firstChild[0]; child < _firstChild[1]; child++)
        {
            _rootChild[labels[child]] = child;
        }
    }

    /// <summary>The node a character leads to from the start of a word; 0 for none.</summary>
    public int Enter(char character) => _rootChild[character];

    /// <summary>The node a character leads to; 0 for none.</summary>
    public int Step(int node, char character)
    {
        var (low, high) = (_firstChild[node], _firstChild[node + 1]);
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (_labels[middle] < character)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < _firstChild[node + 1] && _labels[low] == character ? low : 0;
    }

    /// <summary>The entries whose surface ends at the node.</summary>
    public (int Start, int End) EntriesAt(int node) => (_firstEntry[node], _firstEntry[node + 1]);
}
