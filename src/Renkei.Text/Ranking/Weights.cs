namespace Renkei.Text.Ranking;

/// <summary>How much each measure of one view counts.</summary>
internal readonly record struct Weights(double Cosine, double Bm25, double Likelihood)
{
    /// <summary>Adds the measures to the sums; a view that counts nothing is not computed.</summary>
    public void Add(double[] sums, Func<Likeness> view)
    {
        if (this == default)
        {
            return;
        }

        var likeness = view();
        Add(sums, likeness.Cosine, Cosine);
        Add(sums, likeness.Bm25, Bm25);
        Add(sums, likeness.Likelihood, Likelihood);
    }

    public static void Add(double[] sums, double[] measure, double weight)
    {
        for (var i = 0; weight > 0 && i < sums.Length; i++)
        {
            sums[i] += weight * measure[i];
        }
    }
}
