namespace Renkei.Text.Ranking;

/// <summary>Which recipe a query is served by: the one fades into the other as it grows longer.</summary>
/// <remarks>
/// The weights are round numbers near those that logistic regression finds on one half of the queries of two sets; the
/// other half agrees (docs/benchmarks.md).
/// </remarks>
/// <param name="LongShare">Share of <paramref name="ForLong"/>, 0–1; <paramref name="ForShort"/> has the rest.</param>
internal sealed record QueryMix(double LongShare, Recipe ForShort, Recipe ForLong)
{
    /// <summary>Normalised UTF-16 units up to which a query is short.</summary>
    private const double Short = 40;

    /// <summary>Normalised UTF-16 units from which it is long.</summary>
    private const double Long = 120;

    public static readonly QueryMix WholeDocument = new(1, Recipe.Short, Recipe.Long);

    public static QueryMix Of(int length) =>
        WholeDocument with { LongShare = Math.Clamp((length - Short) / (Long - Short), 0, 1) };

    /// <returns>Per document, 0 to 9.</returns>
    public double[] Score(RankingTerms query, RankingFields fields)
    {
        var scores = new double[fields.Normalized.Count];
        if (LongShare < 1)
        {
            Weights.Add(scores, ForShort.Score(query, fields), 1 - LongShare);
        }

        if (LongShare > 0)
        {
            Weights.Add(scores, ForLong.Score(query.WithoutNumbers(), fields), LongShare);
        }

        return scores;
    }
}
