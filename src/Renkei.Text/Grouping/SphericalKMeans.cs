using Renkei.Text.Arithmetic;

namespace Renkei.Text.Grouping;

/// <summary>k-means by cosine: few, large groups.</summary>
/// <remarks>
/// Seeds by k-means++ on the cosine distance, then rounds of O(n·k·d) until nothing moves. Sources: I. Dhillon, D.
/// Modha, "Concept decompositions for large sparse text data using clustering", 2001; D. Arthur, S. Vassilvitskii,
/// "k-means++", 2007.
/// </remarks>
internal static class SphericalKMeans
{
    /// <param name="mostRounds">After so many it ends even when texts still move.</param>
    /// <returns>Per text the number of its group, below <paramref name="groups"/>; a group may stay empty.</returns>
    public static int[] Cluster(float[][] points, int groups, FixedRandom random, int mostRounds)
    {
        var found = Centres.Nearest(Seeds(points, groups, random), points);
        for (var round = 0; round < mostRounds; round++)
        {
            var next = Centres.Nearest(Centres.Of(points, found, groups), points);
            if (next.AsSpan().SequenceEqual(found))
            {
                break;
            }

            found = next;
        }

        return found;
    }

    private static float[][] Seeds(float[][] points, int groups, FixedRandom random)
    {
        var seeds = new float[groups][];
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

    private static int Draw(float[] distances, FixedRandom random)
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

    private static double Positive(float distance) => Math.Max(0, distance);
}
