namespace Renkei.Text.Ranking;

/// <summary>How much each view of likeness counts for a query.</summary>
/// <remarks>
/// A few words name a thing, and BM25 serves them best; a whole text describes it, and the cosine, which does not reward
/// long documents, does. Between <see cref="Short"/> and <see cref="Long"/> characters the one fades into the other. The
/// weights are round numbers settled on half of the queries of two sets and confirmed on the other half
/// (docs/benchmarks.md). All are 0 or more, without unit.
/// </remarks>
/// <param name="Cosine">Share of the cosine, 0–1; BM25 has the rest.</param>
internal sealed record QueryMix(double Cosine)
{
    /// <summary>Normalised UTF-16 units up to which BM25 counts alone.</summary>
    private const double Short = 40;

    /// <summary>Normalised UTF-16 units from which the cosine counts alone.</summary>
    private const double Long = 120;

    public static readonly QueryMix WholeDocument = new(1);

    public double Words { get; init; } = 1;

    public double Bigrams { get; init; } = 1;

    public double PairsByCosine { get; init; } = 0.7;

    public double PairsByBm25 { get; init; } = 0.25;

    public double Title { get; init; } = 0.2;

    public static QueryMix Of(int length) => new(Math.Clamp((length - Short) / (Long - Short), 0, 1));

    /// <returns>Per document, 0 to 2.9.</returns>
    public double[] Score(RankingTerms query, RankingFields fields)
    {
        var scores = new double[fields.Documents];
        Add(scores, query.Words, fields.Words, Words, Words);
        Add(scores, query.Bigrams, fields.Bigrams, Bigrams, Bigrams);
        Add(scores, query.Pairs, fields.Pairs, PairsByCosine, PairsByBm25);
        Add(scores, fields.Titles.Of(query.Bigrams, fields.Bigrams), Title);
        return scores;
    }

    private void Add(double[] sum, IReadOnlyList<string> query, TermIndex terms, double byCosine, double byBm25)
    {
        if (Cosine * byCosine is > 0 and var cosine)
        {
            Add(sum, terms.Cosine(query), cosine);
        }

        if ((1 - Cosine) * byBm25 is > 0 and var bm25)
        {
            Add(sum, terms.Bm25(query), bm25);
        }
    }

    private static void Add(double[] sum, double[] scores, double weight)
    {
        for (var i = 0; i < sum.Length; i++)
        {
            sum[i] += weight * scores[i];
        }
    }
}
