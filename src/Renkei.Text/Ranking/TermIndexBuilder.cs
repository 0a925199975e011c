using System.Runtime.InteropServices;

namespace Renkei.Text.Ranking;

/// <summary>Takes the documents of a <see cref="TermIndex{TTerm}"/> one by one, in their order.</summary>
internal sealed class TermIndexBuilder<TTerm>
    where TTerm : notnull
{
    private readonly Dictionary<TTerm, int> _numbers = [];
    private readonly List<int> _spreads = [];
    private readonly List<int> _terms = [];
    private readonly List<byte> _counts = [];
    private readonly List<int> _ends = [];
    private readonly List<int> _lengths = [];
    private readonly Dictionary<int, int> _inDocument = [];

    public void Add(IEnumerable<TTerm> terms)
    {
        var length = 0;
        foreach (var term in terms)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_inDocument, NumberOf(term), out _)++;
            length++;
        }

        foreach (var (number, count) in _inDocument)
        {
            _spreads[number]++;
            _terms.Add(number);
            _counts.Add((byte)Math.Min(count, TermScores.MostCounted));
        }

        _inDocument.Clear();
        _ends.Add(_terms.Count);
        _lengths.Add(length);
    }

    /// <param name="whole">See <see cref="TermIndex{TTerm}"/>.</param>
    public TermIndex<TTerm> Build(Collection<TTerm>? whole = null)
    {
        var starts = new int[_spreads.Count + 1];
        for (var number = 0; number < _spreads.Count; number++)
        {
            starts[number + 1] = starts[number] + _spreads[number];
        }

        var next = starts.ToArray();
        var documents = new int[_terms.Count];
        var counts = new byte[_terms.Count];
        for (int document = 0, i = 0; document < _ends.Count; document++)
        {
            for (; i < _ends[document]; i++)
            {
                var place = next[_terms[i]]++;
                documents[place] = document;
                counts[place] = _counts[i];
            }
        }

        return new TermIndex<TTerm>(_numbers, starts, documents, counts, [.. _lengths], whole);
    }

    private int NumberOf(TTerm term)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, term, out var known);
        if (!known)
        {
            number = _spreads.Count;
            _spreads.Add(0);
        }

        return number;
    }
}
