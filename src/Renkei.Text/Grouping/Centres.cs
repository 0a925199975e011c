using Renkei.Text.Arithmetic;

namespace Renkei.Text.Grouping;

/// <summary>The middles of groups, and the group whose middle is nearest.</summary>
internal static class Centres
{
    /// <summary>The middle at length 1; zero when all points are.</summary>
    public static float[] Of(IEnumerable<float[]> points, int dimensions)
    {
        var sum = new float[dimensions];
        foreach (var point in points)
        {
            Vectors.AddTo<float>(sum, point);
        }

        return Vectors.Normalized(sum);
    }

    /// <param name="found">Per point its group; −1 for none.</param>
    public static float[][] Of(float[][] points, int[] found, int groups)
    {
        var sums = Enumerable.Range(0, groups).Select(_ => new float[points[0].Length]).ToArray();
        for (var i = 0; i < points.Length; i++)
        {
            if (found[i] >= 0)
            {
                Vectors.AddTo<float>(sums[found[i]], points[i]);
            }
        }

        return Array.ConvertAll(sums, Vectors.Normalized);
    }

    /// <summary>The centre with the highest cosine, and the cosine; the first of equals.</summary>
    public static (int Centre, float Cosine) Nearest(float[][] centres, float[] point)
    {
        var nearest = (Centre: 0, Cosine: float.NegativeInfinity);
        for (var centre = 0; centre < centres.Length; centre++)
        {
            var cosine = Vectors.Dot(point, centres[centre]);
            if (cosine > nearest.Cosine)
            {
                nearest = (centre, cosine);
            }
        }

        return nearest;
    }

    public static int[] Nearest(float[][] centres, float[][] points)
    {
        var nearest = new int[points.Length];
        Parallel.For(0, points.Length, point => nearest[point] = Nearest(centres, points[point]).Centre);
        return nearest;
    }
}
