namespace Renkei.Text.Grouping;

/// <summary>Joins the two groups with the smallest mean distance, again and again, until one is left.</summary>
/// <remarks>
/// Nearest-neighbour chain, O(n²) time, no memory beyond the distances, which it uses up. Source: F. Murtagh,
/// "A survey of recent advances in hierarchical clustering algorithms", The Computer Journal 26(4), 1983.
/// </remarks>
internal static class AverageLinkage
{
    public static Dendrogram Build(PairTable distances)
    {
        var count = distances.Count;
        var sizes = Enumerable.Repeat(1, count).ToArray();
        var chain = new Stack<int>();
        var merges = new List<Merge>(Math.Max(0, count - 1));
        while (merges.Count < count - 1)
        {
            if (chain.Count == 0)
            {
                chain.Push(Array.FindIndex(sizes, size => size > 0));
            }

            var (last, before) = (chain.Pop(), chain.Count > 0 ? chain.Peek() : -1);
            var nearest = Nearest(distances, sizes, last, before);
            if (nearest != before)
            {
                chain.Push(last);
                chain.Push(nearest);
                continue;
            }

            chain.Pop();
            merges.Add(new Merge(last, before, distances[last, before]));
            Join(distances, sizes, last, before);
        }

        return new Dendrogram(count, [.. merges.OrderBy(merge => merge.Height)]);
    }

    /// <summary>The group before in the chain wins a tie, or the chain would never end; then the smallest number.</summary>
    private static int Nearest(PairTable distances, int[] sizes, int group, int before)
    {
        var nearest = before;
        var smallest = before < 0 ? float.PositiveInfinity : distances[group, before];
        for (var other = 0; other < sizes.Length; other++)
        {
            if (sizes[other] > 0 && other != group && distances[group, other] < smallest)
            {
                smallest = distances[group, other];
                nearest = other;
            }
        }

        return nearest;
    }

    private static void Join(PairTable distances, int[] sizes, int gone, int kept)
    {
        double total = sizes[gone] + sizes[kept];
        for (var other = 0; other < sizes.Length; other++)
        {
            if (sizes[other] > 0 && other != gone && other != kept)
            {
                distances[kept, other] = (float)(
                    ((sizes[gone] * (double)distances[gone, other]) + (sizes[kept] * (double)distances[kept, other]))
                    / total);
            }
        }

        sizes[kept] += sizes[gone];
        sizes[gone] = 0;
    }
}
