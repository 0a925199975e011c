namespace Renkei.Text.Grouping;

/// <summary>The middles of groups, and the group whose middle is nearest.</summary>
internal static class Nearest
{
    /// <summary>Gives texts that were not grouped the group with the nearest middle.</summary>
    /// <param name="grouped">The texts that were, ascending.</param>
    /// <param name="found">Their groups.</param>
    /// <returns>Per text the number of its group.</returns>
    public static int[] Place(double[][] points, int[] grouped, int[] found, int groups)
    {
        var placed = Enumerable.Repeat(-1, points.Length).ToArray();
        foreach (var (index, text) in grouped.Index())
        {
            placed[text] = found[index];
        }

        if (grouped.Length == points.Length)
        {
            return placed;
        }

        var members = grouped.Index().ToLookup(text => found[text.Index], text => points[text.Item]);
        var centres = Enumerable.Range(0, groups).Select(group => Centre(members[group], points[0].Length)).ToArray();
        for (var text = 0; text < placed.Length; text++)
        {
            placed[text] = placed[text] >= 0 ? placed[text] : To(centres, points[text]);
        }

        return placed;
    }

    /// <summary>The middle at length 1; zero when all points are.</summary>
    public static double[] Centre(IEnumerable<double[]> points, int dimensions)
    {
        var sum = new double[dimensions];
        foreach (var point in points)
        {
            Vectors.AddTo(sum, point);
        }

        return Vectors.Normalized(sum);
    }

    /// <summary>The centre with the highest cosine; the first of equals.</summary>
    public static int To(double[][] centres, double[] point)
    {
        var nearest = 0;
        var highest = double.NegativeInfinity;
        for (var centre = 0; centre < centres.Length; centre++)
        {
            var cosine = Vectors.Dot(point, centres[centre]);
            if (cosine > highest)
            {
                highest = cosine;
                nearest = centre;
            }
        }

        return nearest;
    }
}
