namespace Renkei.Text.Grouping;

/// <summary>Two groups joined, each named by one of its texts, at a mean likeness.</summary>
internal readonly record struct Merge(int One, int Other, float Likeness);

/// <summary>The order in which texts join.</summary>
internal sealed class Dendrogram(int count, IReadOnlyList<Merge> merges)
{
    /// <summary>Most alike first, count − 1 of them.</summary>
    public IReadOnlyList<Merge> Merges => merges;

    /// <summary>How many groups are left when all join whose mean likeness is at least this.</summary>
    public int GroupsAt(float likeness) => count - merges.Count(merge => merge.Likeness >= likeness);

    /// <summary>
    /// Per text the number of its group, 0 up to <paramref name="groups"/> − 1, in order of first texts.
    /// </summary>
    public int[] Cut(int groups)
    {
        var parents = Enumerable.Range(0, count).ToArray();
        foreach (var merge in merges.Take(count - groups))
        {
            parents[Root(parents, merge.One)] = Root(parents, merge.Other);
        }

        var numbers = Enumerable.Repeat(-1, count).ToArray();
        var next = 0;
        var found = new int[count];
        for (var text = 0; text < count; text++)
        {
            var root = Root(parents, text);
            found[text] = numbers[root] >= 0 ? numbers[root] : numbers[root] = next++;
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
