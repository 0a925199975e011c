namespace Renkei.Text.Segmentation;

/// <summary>
/// The words ending at one place that may be the best before some word. Of those with one context only the cheapest may, and
/// of equally cheap ones the first added.
/// </summary>
internal sealed class Predecessors(int contextCount)
{
    /// <summary>Dearer than any way through a piece of text, and no connection makes it overflow.</summary>
    private const int Dropped = int.MaxValue / 2;

    private readonly int[] _seenAt = new int[contextCount];
    private readonly int[] _slots = new int[contextCount];
    private int _place;

    private int _count;
    private int[] _words = new int[256];
    private int[] _costs = new int[256];
    private int[] _contexts = new int[256];

    public void Clear()
    {
        _place++;
        _count = 0;
    }

    public void Add(int word, int context, int cost)
    {
        if (_seenAt[context] == _place)
        {
            if (cost >= _costs[_slots[context]])
            {
                return;
            }

            // The dearer one leaves its slot, so that the order of the others, which settles ties, is kept.
            _costs[_slots[context]] = Dropped;
        }

        if (_count == _words.Length)
        {
            Array.Resize(ref _words, _count * 2);
            Array.Resize(ref _costs, _count * 2);
            Array.Resize(ref _contexts, _count * 2);
        }

        _seenAt[context] = _place;
        _slots[context] = _count;
        (_words[_count], _costs[_count], _contexts[_count]) = (word, cost, context);
        _count++;
    }

    /// <summary>The word from which a way is cheapest, and its cost; there is at least one word.</summary>
    /// <param name="connections">Cost of each context before the word that follows.</param>
    public (int Word, int Cost) Best(ReadOnlySpan<short> connections)
    {
        var costs = _costs.AsSpan(0, _count);
        var contexts = _contexts.AsSpan(0, costs.Length);
        var (first, lowest) = (0, int.MaxValue);
        for (var i = 0; i < costs.Length; i++)
        {
            var cost = costs[i] + connections[contexts[i]];
            if (cost < lowest)
            {
                (first, lowest) = (i, cost);
            }
        }

        return (_words[first], lowest);
    }
}
