namespace Renkei.Text.Ranking;

/// <summary>How much of a document's title the query says: a title names the thing in few words.</summary>
internal sealed class TitleCoverage
{
    private readonly Func<IEnumerable<LetterPair>, double[]> _sum;
    private readonly double[] _whole;

    /// <param name="titles">The letter pairs of the titles alone.</param>
    /// <param name="all">Those of titles and texts, which tell how rare each is.</param>
    public TitleCoverage(TermIndex<LetterPair> titles, TermIndex<LetterPair> all)
    {
        _sum = pairs => Sum(pairs, titles, all);
        _whole = _sum(titles.Terms);
    }

    /// <param name="titles">Some hundred normalised titles.</param>
    /// <param name="all">The letter pairs of titles and texts, which tell how rare each is.</param>
    public TitleCoverage(IReadOnlyList<string> titles, TermIndex<LetterPair> all)
    {
        var rarities = new Dictionary<LetterPair, double>();
        _sum = pairs => Sum([.. pairs], titles, Rarity);
        _whole = [.. titles.Select(title => LetterPair.Of(title).Distinct().Sum(Rarity))];

        double Rarity(LetterPair pair)
        {
            if (!rarities.TryGetValue(pair, out var rarity))
            {
                rarities.Add(pair, rarity = all.Rarity(pair));
            }

            return rarity;
        }
    }

    /// <summary>Share of the rarity of the title's letter pairs that the query has, 0–1; 0 without a title.</summary>
    public double[] Of(IReadOnlyList<LetterPair> query)
    {
        var shares = _sum(query.Distinct().OrderBy(pair => pair.First).ThenBy(pair => pair.Second));
        for (var i = 0; i < shares.Length; i++)
        {
            shares[i] = _whole[i] == 0 ? 0 : shares[i] / _whole[i];
        }

        return shares;
    }

    private static double[] Sum(IEnumerable<LetterPair> pairs, TermIndex<LetterPair> titles, TermIndex<LetterPair> all)
    {
        var sums = new double[titles.Lengths.Count];
        foreach (var pair in pairs)
        {
            titles.AddTo(sums, pair, all.Rarity(pair));
        }

        return sums;
    }

    private static double[] Sum(
        IReadOnlyList<LetterPair> pairs, IReadOnlyList<string> titles, Func<LetterPair, double> rarity) =>
        [.. titles.Select(title => pairs.Where(pair => pair.CountIn(title) > 0).Sum(rarity))];
}
