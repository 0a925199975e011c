namespace Renkei.Text.Segmentation;

/// <summary>
/// The words a line may be made of, and the cheapest way to each. A column per property, reused from line to line;
/// one lattice per thread.
/// </summary>
/// <remarks>
/// Ties are settled as MeCab settles them: of the words starting at a place the last found is linked first, and of
/// equally cheap predecessors the last linked wins.
/// </remarks>
internal sealed class Lattice(IpadicDictionary dictionary)
{
    /// <summary>Words kept in memory between lines; a freak line does not hold its memory for ever.</summary>
    private const int KeptCapacity = 1 << 20;

    private const int None = -1;

    private int _count;
    private int[] _costs = new int[1024];
    private int[] _previous = new int[1024];
    private int[] _nextEnding = new int[1024];
    private int[] _starts = new int[1024];
    private int[] _ends = new int[1024];
    private int[] _contexts = new int[1024];
    private int[] _entries = new int[1024];
    private int[] _ending = new int[256];

    private int _linked;
    private readonly Predecessors _left = new(dictionary.ContextCount);

    // The best predecessor depends on the context alone, and few contexts make up most words of a place.
    private readonly int[] _bestCosts = new int[dictionary.ContextCount];
    private readonly int[] _best = new int[dictionary.ContextCount];
    private readonly int[] _bestAt = new int[dictionary.ContextCount];
    private int _place;

    public IpadicDictionary Dictionary => dictionary;

    /// <summary>Empties the lattice for a line of so many UTF-16 units; only its beginning can be built upon.</summary>
    public void Begin(int length)
    {
        if (_costs.Length > KeptCapacity)
        {
            Resize(1024);
        }

        if (_ending.Length <= length)
        {
            _ending = new int[length + 256];
        }

        Array.Fill(_ending, None, 0, length + 1);
        _count = 0;
        _linked = 0;
        Add(start: 0, end: 0, context: 0, cost: 0, entry: 0);
        _costs[0] = 0;
        _previous[0] = None;
        Link(0);
        _linked = 1;
    }

    public bool IsReached(int place) => _ending[place] != None;

    /// <summary>A word that may stand here; <see cref="Connect"/> links all words added since the last call.</summary>
    /// <param name="entry">The dictionary's entry, or -1 for an unknown word.</param>
    public void Add(int start, int end, int context, int cost, int entry)
    {
        if (_count == _costs.Length)
        {
            Resize(_count * 2);
        }

        _starts[_count] = start;
        _ends[_count] = end;
        _contexts[_count] = context;
        _costs[_count] = cost;
        _entries[_count] = entry;
        _count++;
    }

    /// <summary>Links the added words to the cheapest of the words that end at the place.</summary>
    public void Connect(int place)
    {
        GatherLeft(place);
        for (var word = _count - 1; word >= _linked; word--)
        {
            var best = FindBest(_contexts[word]);
            _costs[word] += _bestCosts[_contexts[word]];
            _previous[word] = best;
            Link(word);
        }

        _linked = _count;
    }

    /// <summary>The words of the cheapest way to the end, last word first.</summary>
    public IEnumerable<(int Start, int End, int Context, int Entry)> Backwards(int length)
    {
        var end = length;
        while (!IsReached(end))
        {
            end--; // spaces at the end of a line belong to no word
        }

        GatherLeft(end);
        for (var word = FindBest(context: 0); word > 0; word = _previous[word])
        {
            yield return (_starts[word], _ends[word], _contexts[word], _entries[word]);
        }
    }

    private int FindBest(int context)
    {
        if (_bestAt[context] == _place)
        {
            return _best[context];
        }

        var (best, lowest) = _left.Best(dictionary.ConnectionsBefore(context));
        _bestAt[context] = _place;
        _bestCosts[context] = lowest;
        return _best[context] = best;
    }

    private void GatherLeft(int place)
    {
        _place++;
        _left.Clear();
        for (var word = _ending[place]; word != None; word = _nextEnding[word])
        {
            _left.Add(word, _contexts[word], _costs[word]);
        }
    }

    private void Link(int word)
    {
        _nextEnding[word] = _ending[_ends[word]];
        _ending[_ends[word]] = word;
    }

    private void Resize(int capacity)
    {
        Array.Resize(ref _costs, capacity);
        Array.Resize(ref _previous, capacity);
        Array.Resize(ref _nextEnding, capacity);
        Array.Resize(ref _starts, capacity);
        Array.Resize(ref _ends, capacity);
        Array.Resize(ref _contexts, capacity);
        Array.Resize(ref _entries, capacity);
    }
}
