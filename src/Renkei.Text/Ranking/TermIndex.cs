namespace Renkei.Text.Ranking;

/// <summary>Terms of one kind → documents. Filled in the order of the documents, then sealed, then read by any thread.</summary>
internal sealed class TermIndex
{
    private readonly Dictionary<string, TermPostings> _terms = new(StringComparer.Ordinal);
    private readonly List<int> _lengths = [];
    private double[] _norms = [];
    private double _averageLength;

    /// <summary>Takes the next document.</summary>
    public void Add(IReadOnlyList<string> terms)
    {
        foreach (var (term, count) in terms.CountBy(term => term, StringComparer.Ordinal))
        {
            if (!_terms.TryGetValue(term, out var postings))
            {
                _terms.Add(term, postings = new TermPostings());
            }

            postings.Add(_lengths.Count, count);
        }

        _lengths.Add(terms.Count);
    }

    public void Seal()
    {
        _averageLength = _lengths.Count == 0 ? 1 : Math.Max(1, _lengths.Average());
        var squares = new double[_lengths.Count];
        foreach (var postings in _terms.OrderBy(term => term.Key, StringComparer.Ordinal).Select(term => term.Value))
        {
            var rarity = TermScores.CosineRarity(_lengths.Count, postings.Documents);
            foreach (var (document, count) in postings)
            {
                var weight = TermScores.Damped(count) * rarity;
                squares[document] += weight * weight;
            }
        }

        _norms = Array.ConvertAll(squares, Math.Sqrt);
    }

    /// <summary>ln(1 + (texts − spread + ½)/(spread + ½)); that of a term no document has, when unknown.</summary>
    public double Rarity(string term) =>
        TermScores.Rarity(_lengths.Count, _terms.TryGetValue(term, out var postings) ? postings.Documents : 0);

    /// <summary>Cosine of TF-IDF, scaled so that the best document has 1: long texts that say the same.</summary>
    public double[] Cosine(IReadOnlyList<string> query)
    {
        var scores = new double[_lengths.Count];
        foreach (var (count, postings) in Known(query))
        {
            var rarity = TermScores.CosineRarity(_lengths.Count, postings.Documents);
            var weight = TermScores.Damped(count) * rarity * rarity;
            foreach (var (document, occurrences) in postings)
            {
                scores[document] += weight * TermScores.Damped(occurrences);
            }
        }

        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = _norms[i] == 0 ? 0 : scores[i] / _norms[i];
        }

        return TermScores.Scaled(scores);
    }

    /// <summary>BM25, scaled so that the best document has 1: short queries that name a thing.</summary>
    public double[] Bm25(IReadOnlyList<string> query)
    {
        var scores = new double[_lengths.Count];
        foreach (var (count, postings) in Known(query))
        {
            var weight = count * TermScores.Rarity(_lengths.Count, postings.Documents);
            foreach (var (document, occurrences) in postings)
            {
                scores[document] += weight * TermScores.Saturated(occurrences, _lengths[document] / _averageLength);
            }
        }

        return TermScores.Scaled(scores);
    }

    /// <summary>In ordinal order, so that sums have the same bits however the query came about.</summary>
    private IEnumerable<(int Count, TermPostings Postings)> Known(IReadOnlyList<string> query) =>
        from term in query.CountBy(term => term, StringComparer.Ordinal).OrderBy(term => term.Key, StringComparer.Ordinal)
        where _terms.ContainsKey(term.Key)
        select (term.Value, _terms[term.Key]);
}
