using System.Runtime.CompilerServices;

namespace Renkei.Text.Segmentation;

/// <summary>
/// The words ending at one place, one of which is the cheapest before some word. Of equally cheap ones the first added wins.
/// </summary>
internal sealed class Predecessors(IpadicDictionary dictionary)
{
    /// <summary>Looked at together: a loop that ends where the processor expects is half the work.</summary>
    private const int Abreast = 4;

    /// <summary>Dearer than any way through a piece of text, and no connection makes it overflow.</summary>
    private const int Never = int.MaxValue / 2;

    private int _count;
    private int[] _words = new int[256];

    // The cost in the upper half and the place in the lower: the least of them names the cheapest, and the first of equals.
    private (long CostAndPlace, int Context)[] _ways = new (long, int)[256];

    public void Clear() => _count = 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int word, int context, int cost)
    {
        if (_count == _words.Length)
        {
            Grow();
        }

        _words[_count] = word;
        _ways[_count] = (Upper(cost) + _count, context);
        _count++;
    }

    /// <summary>No more words: fills the last of those looked at together with what never wins.</summary>
    public void Complete()
    {
        for (; _count % Abreast != 0; _count++)
        {
            _ways[_count] = (Upper(Never), 0);
        }
    }

    /// <summary>The word from which a way to one of this context is cheapest, and its cost; there is at least one word.</summary>
    public (int Word, int Cost) Best(int context)
    {
        var connections = dictionary.ConnectionsBefore(context);
        var (least, other) = (long.MaxValue, long.MaxValue);
        for (var ways = _ways.AsSpan(0, _count); ways.Length >= Abreast; ways = ways[Abreast..])
        {
            least = Math.Min(least, ways[0].CostAndPlace + Upper(connections[ways[0].Context]));
            other = Math.Min(other, ways[1].CostAndPlace + Upper(connections[ways[1].Context]));
            least = Math.Min(least, ways[2].CostAndPlace + Upper(connections[ways[2].Context]));
            other = Math.Min(other, ways[3].CostAndPlace + Upper(connections[ways[3].Context]));
        }

        least = Math.Min(least, other);
        return (_words[(int)least], (int)(least >> 32));
    }

    private void Grow()
    {
        Array.Resize(ref _words, _count * 2);
        Array.Resize(ref _ways, _count * 2);
    }

    private static long Upper(int cost) => (long)cost << 32;
}
