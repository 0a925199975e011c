namespace Renkei.Text.Grouping;

/// <summary>Two groups joined, each named by one of its texts, at a distance.</summary>
internal readonly record struct Merge(int One, int Other, float Height);

/// <summary>The order in which texts join.</summary>
internal sealed class Dendrogram(int count, IReadOnlyList<Merge> merges)
{
    /// <summary>Nearest first, count − 1 of them.</summary>
    public IReadOnlyList<Merge> Merges => merges;

    /// <summary>Per text the number of its group, 0 up to <paramref name="groups"/> − 1, in order of first texts.</summary>
    public int[] Cut(int groups)
    {
        var parents = Enumerable.Range(0, count).ToArray();
        foreach (var merge in merges.Take(count - groups))
        {
            parents[Root(parents, merge.One)] = Root(parents, merge.Other);
        }

        var numbers = new Dictionary<int, int>();
        var found = new int[count];
        for (var text = 0; text < count; text++)
        {
            var root = Root(parents, text);
            numbers.TryAdd(root, numbers.Count);
            found[text] = numbers[root];
        }

        return found;
    }

    private static int Root(int[] parents, int text)
    {
        while (parents[text] != text)
        {
            text = parents[text] = parents[parents[text]];
        }

        return text;
    }
}
