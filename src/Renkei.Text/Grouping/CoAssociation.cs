namespace Renkei.Text.Grouping;

/// <summary>
/// Consensus of many groupings: two texts are as near as groupings put them together. What one view gets wrong the
/// others outvote.
/// </summary>
/// <remarks>
/// Source: A. Fred, A. Jain, "Combining multiple clusterings using evidence accumulation", IEEE TPAMI 27(6), 2005.
/// </remarks>
internal sealed class CoAssociation(int count)
{
    private readonly PairTable _together = new(count);
    private int _groupings;

    /// <summary>Safe from several threads: votes are counted in whole numbers, so their order leaves no trace.</summary>
    public void Add(IEnumerable<int[]> groupings)
    {
        foreach (var groups in groupings)
        {
            lock (_together)
            {
                Add(groups);
            }
        }
    }

    /// <summary>1 − share of the groupings that put the two together.</summary>
    public PairTable Distances()
    {
        var distances = new PairTable(count);
        for (var one = 1; one < count; one++)
        {
            for (var other = 0; other < one; other++)
            {
                distances[one, other] = 1 - (_together[one, other] / _groupings);
            }
        }

        return distances;
    }

    private void Add(int[] groups)
    {
        _groupings++;
        foreach (var group in Enumerable.Range(0, count).GroupBy(text => groups[text]))
        {
            var members = group.ToArray();
            for (var i = 1; i < members.Length; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    _together[members[i], members[j]]++;
                }
            }
        }
    }
}
