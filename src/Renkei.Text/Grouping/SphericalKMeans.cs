namespace Renkei.Text.Grouping;

/// <summary>k-means by cosine: few, large groups.</summary>
/// <remarks>
/// Seeds by k-means++ on the cosine distance, then at most 50 rounds of O(n·k·d). Sources: I. Dhillon, D. Modha,
/// "Concept decompositions for large sparse text data using clustering", 2001; D. Arthur, S. Vassilvitskii,
/// "k-means++", 2007.
/// </remarks>
internal static class SphericalKMeans
{
    private const int MostRounds = 50;

    /// <returns>Per text the number of its group, below <paramref name="groups"/>; a group may stay empty.</returns>
    public static int[] Cluster(double[][] points, int groups, FixedRandom random)
    {
        var centres = Seeds(points, groups, random);
        var found = Array.ConvertAll(points, point => Nearest.To(centres, point));
        for (var round = 0; round < MostRounds; round++)
        {
            centres = Centres(points, found, groups);
            var next = Array.ConvertAll(points, point => Nearest.To(centres, point));
            if (next.AsSpan().SequenceEqual(found))
            {
                break;
            }

            found = next;
        }

        return found;
    }

    private static double[][] Seeds(double[][] points, int groups, FixedRandom random)
    {
        var seeds = new double[groups][];
        seeds[0] = points[(int)(random.NextDouble() * points.Length)];
        var distances = Array.ConvertAll(points, point => 1 - Vectors.Dot(point, seeds[0]));
        for (var seed = 1; seed < groups; seed++)
        {
            seeds[seed] = points[Draw(distances, random)];
            for (var i = 0; i < points.Length; i++)
            {
                distances[i] = Math.Min(distances[i], 1 - Vectors.Dot(points[i], seeds[seed]));
            }
        }

        return seeds;
    }

    private static int Draw(double[] distances, FixedRandom random)
    {
        var left = random.NextDouble() * distances.Sum(Positive);
        for (var i = 0; i < distances.Length; i++)
        {
            left -= Positive(distances[i]);
            if (left < 0)
            {
                return i;
            }
        }

        return distances.Length - 1;
    }

    private static double Positive(double distance) => Math.Max(0, distance);

    private static double[][] Centres(double[][] points, int[] found, int groups)
    {
        var members = Enumerable.Range(0, points.Length).ToLookup(text => found[text], text => points[text]);
        return [.. Enumerable.Range(0, groups).Select(group => Nearest.Centre(members[group], points[0].Length))];
    }
}
