namespace Renkei.Text.Grouping;

/// <summary>Joins the two groups with the highest mean likeness, again and again, until one is left.</summary>
/// <remarks>
/// Nearest-neighbour chain, O(n²) time, no memory beyond the table, which it uses up. Source: F. Murtagh,
/// "A survey of recent advances in hierarchical clustering algorithms", The Computer Journal 26(4), 1983.
/// </remarks>
internal static class AverageLinkage
{
    /// <summary>
    /// A likeness that keeps two apart, and everything that joins either of them, until nothing else is left to join.
    /// </summary>
    public const float Apart = -1e6f;

    /// <param name="likeness">Used up.</param>
    /// <param name="sizes">How many each row stands for; null for one each.</param>
    public static Dendrogram Build(PairTable likeness, int[]? sizes = null)
    {
        var count = likeness.Count;
        sizes = sizes?.ToArray() ?? [.. Enumerable.Repeat(1, count)];
        var left = Enumerable.Range(0, count).ToList();
        var chain = new Stack<int>();
        var merges = new List<Merge>(Math.Max(0, count - 1));
        while (left.Count > 1)
        {
            if (chain.Count == 0)
            {
                chain.Push(left[0]);
            }

            var (last, before) = (chain.Pop(), chain.Count > 0 ? chain.Peek() : -1);
            var nearest = Nearest(likeness.Row(last), left, last, before);
            if (nearest != before)
            {
                chain.Push(last);
                chain.Push(nearest);
                continue;
            }

            chain.Pop();
            merges.Add(new Merge(last, before, likeness[last, before]));
            left.Remove(last);
            Join(likeness, sizes, left, last, before);
        }

        return new Dendrogram(count, [.. merges.OrderByDescending(merge => merge.Likeness)]);
    }

    /// <summary>
    /// The group before in the chain wins a tie, or the chain would never end; then the smallest number.
    /// </summary>
    private static int Nearest(ReadOnlySpan<float> row, List<int> left, int group, int before)
    {
        var nearest = before;
        var highest = before < 0 ? float.NegativeInfinity : row[before];
        foreach (var other in left)
        {
            if (row[other] > highest && other != group)
            {
                highest = row[other];
                nearest = other;
            }
        }

        return nearest;
    }

    private static void Join(PairTable likeness, int[] sizes, List<int> left, int gone, int kept)
    {
        var total = (float)(sizes[gone] + sizes[kept]);
        var (partGone, partKept) = (sizes[gone] / total, sizes[kept] / total);
        var from = likeness.Row(gone);
        var to = likeness.Row(kept);
        foreach (var other in left)
        {
            if (other != kept)
            {
                var joined = Math.Min(from[other], to[other]) <= Apart
                    ? Apart
                    : (partGone * from[other]) + (partKept * to[other]);
                to[other] = joined;
                likeness.Row(other)[kept] = joined;
            }
        }

        sizes[kept] += sizes[gone];
    }
}
