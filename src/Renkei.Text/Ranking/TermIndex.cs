namespace Renkei.Text.Ranking;

/// <summary>
/// Terms of one kind → documents and how often each has the term, in flat columns: nine bytes an occurrence. Immutable.
/// </summary>
internal sealed class TermIndex<TTerm>
    where TTerm : notnull
{
    private readonly Dictionary<TTerm, int> _numbers;
    private readonly int[] _starts;
    private readonly int[] _documents;
    private readonly byte[] _counts;
    private readonly float[] _surprises;
    private readonly double[] _norms;
    private readonly double[] _relativeLengths;
    private readonly Collection<TTerm> _whole;
    private readonly TermSpread[] _spreads;

    /// <param name="numbers">
    /// Term → its place in <paramref name="starts"/>, which has one place more than terms.
    /// </param>
    /// <param name="starts">Where a term's documents begin.</param>
    /// <param name="documents">By rising number within a term.</param>
    /// <param name="counts">Beside the documents, 1 or more.</param>
    /// <param name="lengths">Terms of each document.</param>
    /// <param name="whole">
    /// All documents, when these are some that another index found; null when these are all.
    /// </param>
    public TermIndex(
        Dictionary<TTerm, int> numbers, int[] starts, int[] documents, byte[] counts, int[] lengths,
        Collection<TTerm>? whole = null)
    {
        _numbers = numbers;
        _starts = starts;
        _documents = documents;
        _counts = counts;
        Lengths = lengths;
        _whole = whole ?? new Collection<TTerm>(lengths.Length, lengths.Sum(length => (long)length), SpreadHere);
        _spreads = new TermSpread[starts.Length - 1];
        foreach (var (term, number) in numbers)
        {
            _spreads[number] = _whole.Spread(term);
        }

        var average = _whole.Documents == 0 ? 1 : Math.Max(1, (double)_whole.Terms / _whole.Documents);
        _relativeLengths = Array.ConvertAll(lengths, length => length / average);
        _norms = new double[lengths.Length];
        _surprises = new float[documents.Length];
        Weigh();
    }

    /// <summary>Terms of each document.</summary>
    public IReadOnlyList<int> Lengths { get; }

    public IEnumerable<TTerm> Terms => _numbers.Keys;

    /// <summary>ln(1 + (texts − spread + ½)/(spread + ½)); that of a term no document has, when unknown.</summary>
    public double Rarity(TTerm term) =>
        TermScores.Rarity(
            _whole.Documents,
            (_numbers.TryGetValue(term, out var number) ? _spreads[number] : _whole.Spread(term)).Documents);

    /// <summary>How like the query each document is, by three measures.</summary>
    public Likeness Of(IReadOnlyList<TTerm> query)
    {
        var cosine = new double[Lengths.Count];
        var (bm25, likelihood) = (new double[Lengths.Count], new double[Lengths.Count]);
        Span<double> damped = stackalloc double[TermScores.MostCounted + 1];
        foreach (var (number, count) in Known(query))
        {
            var rarity = TermScores.CosineRarity(_whole.Documents, _spreads[number].Documents);
            TermScores.Damp(damped, TermScores.Damped(count) * rarity * rarity);
            var weight = count * TermScores.Rarity(_whole.Documents, _spreads[number].Documents);
            for (var i = _starts[number]; i < _starts[number + 1]; i++)
            {
                var document = _documents[i];
                cosine[document] += damped[_counts[i]];
                bm25[document] += weight * TermScores.Saturated(_counts[i], _relativeLengths[document]);
                likelihood[document] += count * _surprises[i];
            }
        }

        for (var i = 0; i < cosine.Length; i++)
        {
            cosine[i] = _norms[i] == 0 ? 0 : cosine[i] / _norms[i];
        }

        return new Likeness(TermScores.Scaled(cosine), TermScores.Scaled(bm25), TermScores.Scaled(likelihood));
    }

    /// <summary>Adds a number to every document that has the term.</summary>
    public void AddTo(double[] sums, TTerm term, double added)
    {
        if (!_numbers.TryGetValue(term, out var number))
        {
            return;
        }

        for (var i = _starts[number]; i < _starts[number + 1]; i++)
        {
            sums[_documents[i]] += added;
        }
    }

    private TermSpread SpreadHere(TTerm term) => _numbers.TryGetValue(term, out var number)
        ? new TermSpread(_starts[number + 1] - _starts[number], Sum(_starts[number], _starts[number + 1]))
        : default;

    /// <summary>In one order, so that sums have the same bits however the query came about.</summary>
    private IEnumerable<(int Number, int Count)> Known(IReadOnlyList<TTerm> query)
    {
        var numbers = new List<int>(query.Count);
        foreach (var term in query)
        {
            if (_numbers.TryGetValue(term, out var number))
            {
                numbers.Add(number);
            }
        }

        return numbers.CountBy(number => number).OrderBy(term => term.Key).Select(term => (term.Key, term.Value));
    }

    private void Weigh()
    {
        for (var number = 0; number < _starts.Length - 1; number++)
        {
            var rarity = TermScores.CosineRarity(_whole.Documents, _spreads[number].Documents);
            var (first, last) = (_starts[number], _starts[number + 1]);
            var share = _spreads[number].Uses / (double)_whole.Terms;
            for (var i = first; i < last; i++)
            {
                var weight = TermScores.Damped(_counts[i]) * rarity;
                _norms[_documents[i]] += weight * weight;
                _surprises[i] = TermScores.Surprise(_counts[i], Lengths[_documents[i]], share);
            }
        }

        for (var i = 0; i < _norms.Length; i++)
        {
            _norms[i] = Math.Sqrt(_norms[i]);
        }
    }

    private long Sum(int first, int last)
    {
        var sum = 0L;
        for (var i = first; i < last; i++)
        {
            sum += _counts[i];
        }

        return sum;
    }
}
