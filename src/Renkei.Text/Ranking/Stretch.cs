namespace Renkei.Text.Ranking;

/// <summary>A stretch of a text as typed.</summary>
/// <param name="Start">Offset of its first UTF-16 unit, 0-based.</param>
/// <param name="Length">UTF-16 units, 1 or more.</param>
public readonly record struct Stretch(int Start, int Length)
{
    /// <summary>Offset just behind it.</summary>
    public int End => Start + Length;

    /// <summary>By rising offset; overlapping ones and neighbours become one: 移動販売 is marked once, not twice.</summary>
    /// <param name="stretches">Of one text, in any order.</param>
    /// <returns>Without overlap; empty when there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stretches"/> is null.</exception>
    /// <remarks>O(n log n): they are sorted.</remarks>
    public static IReadOnlyList<Stretch> Joined(IEnumerable<Stretch> stretches)
    {
        ArgumentNullException.ThrowIfNull(stretches);
        var joined = new List<Stretch>();
        foreach (var stretch in stretches.OrderBy(one => one.Start).ThenBy(one => one.Length))
        {
            if (joined.Count > 0 && stretch.Start <= joined[^1].End)
            {
                joined[^1] = new Stretch(joined[^1].Start, Math.Max(stretch.End, joined[^1].End) - joined[^1].Start);
            }
            else
            {
                joined.Add(stretch);
            }
        }

        return joined;
    }
}
