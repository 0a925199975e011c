namespace Renkei.Text.Grouping;

/// <summary>
/// Consensus of many groupings: two texts are as near as groupings put them together, and a little as their terms are
/// alike, which tells apart what the groupings leave equal. What one view gets wrong the others outvote.
/// </summary>
/// <remarks>
/// Source of the votes: A. Fred, A. Jain, "Combining multiple clusterings using evidence accumulation", IEEE TPAMI
/// 27(6), 2005. All counting is in whole numbers below 2²⁴, which floats add without error: the order of voting leaves
/// no trace.
/// </remarks>
/// <param name="count">Texts.</param>
/// <param name="groupings">How many groupings will be added.</param>
/// <param name="tables">How many tables of likeness will be added.</param>
/// <param name="votesShare">Share of the votes in the consensus, 0–1; the rest is the mean likeness.</param>
internal sealed class Ballot(int count, int groupings, int tables, double votesShare)
{
    private const double Whole = 1 << 23;

    private readonly PairTable _together = new(count);
    private readonly int _vote = (int)(Whole * votesShare / groupings);
    private readonly float _likeness = (float)(Whole * (1 - votesShare) / tables);

    /// <summary>Safe from several threads.</summary>
    public void Add(PairTable likeness)
    {
        lock (_together)
        {
            for (var one = 0; one < count; one++)
            {
                var sums = _together.Row(one);
                var row = likeness.Row(one);
                for (var other = 0; other < one; other++)
                {
                    sums[other] += MathF.Round(_likeness * Math.Clamp(row[other], 0f, 1f));
                }
            }
        }
    }

    /// <inheritdoc cref="Add(PairTable)"/>
    public void Add(int[] groups)
    {
        lock (_together)
        {
            foreach (var group in Enumerable.Range(0, count).GroupBy(text => groups[text]))
            {
                var members = group.ToArray();
                for (var i = 1; i < members.Length; i++)
                {
                    var sums = _together.Row(members[i]);
                    for (var j = 0; j < i; j++)
                    {
                        sums[members[j]] += _vote;
                    }
                }
            }
        }
    }

    /// <summary>0–1 for each pair. The ballot is used up.</summary>
    public PairTable Likeness()
    {
        for (var one = 0; one < count; one++)
        {
            foreach (ref var value in _together.Row(one)[..one])
            {
                value = (float)(value / Whole);
            }
        }

        _together.Mirror();
        return _together;
    }
}
