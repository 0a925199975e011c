using System.Runtime.CompilerServices;

namespace Renkei.Text.Segmentation;

/// <summary>
/// The words a line may be made of, and the cheapest way to each. Reused from line to line; one lattice per thread.
/// </summary>
/// <remarks>
/// Ties are settled as MeCab settles them: of the words starting at a place the last found is linked first, and of
/// equally cheap predecessors the last linked wins.
/// </remarks>
internal sealed class Lattice(IpadicDictionary dictionary)
{
    /// <summary>Words kept in memory between lines; a freak line does not hold its memory for ever.</summary>
    private const int KeptCapacity = 1 << 18;

    private const int None = -1;

    private int _count;
    private LatticeWord[] _words = new LatticeWord[1024];
    private int[] _ending = new int[256];

    private int _linked;
    private readonly Predecessors _left = new(dictionary);

    // The best predecessor depends on the context alone, and few contexts make up most words of a place.
    private readonly (int Place, int Word, int Cost)[] _best = new (int, int, int)[dictionary.ContextCount];
    private int _place;

    public IpadicDictionary Dictionary => dictionary;

    /// <summary>Empties the lattice for a line of so many UTF-16 units; only its beginning can be built upon.</summary>
    public void Begin(int length)
    {
        if (_words.Length > KeptCapacity)
        {
            _words = new LatticeWord[1024];
        }

        if (_ending.Length <= length)
        {
            _ending = new int[length + 256];
        }

        Array.Fill(_ending, None, 0, length + 1);
        _count = 0;
        Add(start: 0, end: 0, context: 0, cost: 0, entry: 0);
        Link(0, cost: 0, previous: None);
        _linked = 1;
    }

    public bool IsReached(int place) => _ending[place] != None;

    /// <summary>A word that may stand here; <see cref="Connect"/> links all words added since the last call.</summary>
    /// <param name="entry">The dictionary's entry, or -1 for an unknown word.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int start, int end, int context, int cost, int entry)
    {
        if (_count == _words.Length)
        {
            Grow();
        }

        ref var word = ref _words[_count++];
        word.Start = start;
        word.End = end;
        word.Context = context;
        word.Cost = cost;
        word.Entry = entry;
    }

    /// <summary>Links the added words to the cheapest of the words that end at the place.</summary>
    public void Connect(int place)
    {
        GatherLeft(place);
        for (var word = _count - 1; word >= _linked; word--)
        {
            var (best, cost) = FindBest(_words[word].Context);
            Link(word, _words[word].Cost + cost, best);
        }

        _linked = _count;
    }

    /// <summary>The words of the cheapest way to the end, last word first.</summary>
    public Way Backwards(int length)
    {
        var end = length;
        while (!IsReached(end))
        {
            end--; // spaces at the end of a line belong to no word
        }

        GatherLeft(end);
        return new Way(_words, FindBest(context: 0).Word);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private (int Word, int Cost) FindBest(int context)
    {
        ref var best = ref _best[context];
        if (best.Place != _place)
        {
            var (word, cost) = _left.Best(context);
            best = (_place, word, cost);
        }

        return (best.Word, best.Cost);
    }

    private void GatherLeft(int place)
    {
        _place++;
        _left.Clear();
        for (var word = _ending[place]; word != None; word = _words[word].NextEnding)
        {
            _left.Add(word, _words[word].Context, _words[word].Cost);
        }

        _left.Complete();
    }

    private void Grow() => Array.Resize(ref _words, _count * 2);

    private void Link(int place, int cost, int previous)
    {
        ref var word = ref _words[place];
        word.Cost = cost;
        word.Previous = previous;
        word.NextEnding = _ending[word.End];
        _ending[word.End] = place;
    }

    /// <summary>The words of a way, last word first.</summary>
    public ref struct Way(LatticeWord[] words, int last)
    {
        private int _next = last;

        public LatticeWord Current { get; private set; }

        public readonly Way GetEnumerator() => this;

        public bool MoveNext()
        {
            if (_next <= 0)
            {
                return false;
            }

            Current = words[_next];
            _next = Current.Previous;
            return true;
        }
    }
}
