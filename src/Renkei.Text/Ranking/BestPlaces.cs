namespace Renkei.Text.Ranking;

/// <summary>Picks the best of many without putting all in order.</summary>
internal static class BestPlaces
{
    /// <returns>
    /// Places with a score above 0, at most <paramref name="top"/>; best first, equal ones by rising place.
    /// </returns>
    /// <remarks>O(n log top); usually O(n), as few are better than the worst kept.</remarks>
    public static IEnumerable<int> Of(double[] scores, IEnumerable<int> places, int top)
    {
        var worstFirst = Comparer<int>.Create((one, other) =>
            scores[one] != scores[other] ? scores[one].CompareTo(scores[other]) : other.CompareTo(one));
        var kept = new PriorityQueue<int, int>(worstFirst);
        foreach (var place in places)
        {
            if (scores[place] <= 0)
            {
                continue;
            }

            if (kept.Count < top)
            {
                kept.Enqueue(place, place);
            }
            else if (worstFirst.Compare(place, kept.Peek()) > 0)
            {
                kept.DequeueEnqueue(place, place);
            }
        }

        return kept.UnorderedItems.Select(item => item.Element).OrderDescending(worstFirst);
    }
}
