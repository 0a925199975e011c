namespace Renkei.Text.Ranking;

/// <summary>How much of a document's title the query says: a title names the thing in few words.</summary>
internal sealed class TitleCoverage
{
    private readonly TermIndex<LetterPair> _titles;
    private readonly TermIndex<LetterPair> _all;
    private readonly double[] _whole;

    /// <param name="titles">The letter pairs of the titles alone.</param>
    /// <param name="all">Those of titles and texts, which tell how rare each is.</param>
    public TitleCoverage(TermIndex<LetterPair> titles, TermIndex<LetterPair> all)
    {
        _titles = titles;
        _all = all;
        _whole = Sum(titles.Terms);
    }

    /// <summary>Share of the rarity of the title's letter pairs that the query has, 0–1; 0 without a title.</summary>
    public double[] Of(IReadOnlyList<LetterPair> query)
    {
        var shares = Sum(query.Distinct().OrderBy(pair => pair.First).ThenBy(pair => pair.Second));
        for (var i = 0; i < shares.Length; i++)
        {
            shares[i] = _whole[i] == 0 ? 0 : shares[i] / _whole[i];
        }

        return shares;
    }

    private double[] Sum(IEnumerable<LetterPair> pairs)
    {
        var sums = new double[_titles.Lengths.Count];
        foreach (var pair in pairs)
        {
            _titles.AddTo(sums, pair, _all.Rarity(pair));
        }

        return sums;
    }
}
