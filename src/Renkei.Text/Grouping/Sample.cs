namespace Renkei.Text.Grouping;

/// <summary>The voices that are grouped together, of very many, and how all others come to a group.</summary>
/// <param name="points">Of all voices.</param>
/// <param name="names">Per voice the number of the name it must be grouped under; −1 for a free voice.</param>
/// <param name="keptApart">Names below this number make groups of their own.</param>
internal sealed class Sample(float[][] points, int[] names, int keptApart)
{
    /// <summary>The memory that a grouping takes grows with the square.</summary>
    public const int Most = 3000;

    /// <summary>Evenly over all, so that no stretch of the alphabet is left out; all of them when they are few.</summary>
    public int[] Voices { get; } = Spread(points.Length, Math.Min(points.Length, Most));

    /// <summary>How many names kept apart no voice of the sample has: each is one group more.</summary>
    public int NamesOutside => Enumerable.Range(0, keptApart).Except(Voices.Select(voice => names[voice])).Count();

    /// <summary>The groups of all voices: that of their name, or the one whose middle is nearest.</summary>
    /// <param name="found">Per voice of the sample its group.</param>
    /// <param name="leavesStrangers">Whether a voice that is like no group stands alone.</param>
    public int[] Extend(int[] found, bool leavesStrangers)
    {
        if (Voices.Length == points.Length)
        {
            return found;
        }

        var (placed, groups) = ByName(found);
        foreach (var (voices, (group, cosine)) in Nearest(placed, Centres.Of(points, placed, groups)))
        {
            var home = leavesStrangers && cosine < GroupCount.Likeness ? groups++ : group;
            Array.ForEach(voices, voice => placed[voice] = home);
        }

        return placed;
    }

    private static int[] Spread(int voices, int count) =>
        [.. Enumerable.Range(0, count).Select(i => (int)((long)i * voices / count))];

    /// <summary>Per voice its group, −1 for one that is neither in the sample nor of a name that has a group.</summary>
    private (int[] Placed, int Groups) ByName(int[] found)
    {
        var groups = found.Max() + 1;
        var ofNames = Voices.Zip(found, (voice, group) => (Name: names[voice], group)).Where(one => one.Name >= 0)
            .DistinctBy(one => one.Name).ToDictionary(one => one.Name, one => one.group);
        foreach (var name in Enumerable.Range(0, keptApart).Where(name => !ofNames.ContainsKey(name)))
        {
            ofNames.Add(name, groups++);
        }

        var placed = Array.ConvertAll(names, name => ofNames.GetValueOrDefault(name, -1));
        foreach (var (voice, group) in Voices.Zip(found))
        {
            placed[voice] = group;
        }

        return (placed, groups);
    }

    /// <summary>The voices without a group, those of one name as one; the nearest group and the cosine to its middle.</summary>
    private IEnumerable<(int[] Voices, (int Group, float Cosine) Nearest)> Nearest(int[] placed, float[][] middles) =>
        Enumerable.Range(0, points.Length).Where(voice => placed[voice] < 0)
            .GroupBy(voice => names[voice] >= 0 ? names[voice] : -1 - voice, (_, voices) => voices.ToArray())
            .AsParallel().AsOrdered()
            .Select(voices => (voices, Centres.Nearest(
                middles, Centres.Of(voices.Select(voice => points[voice]), points[0].Length))));
}
