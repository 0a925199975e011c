namespace Renkei.Text.Grouping;

/// <summary>Average linkage that keeps together what has one name, and apart what has two.</summary>
internal static class NamedLinkage
{
    /// <param name="likeness">Of the texts; used up.</param>
    /// <param name="names">Per text the number of its name; −1 for a free text.</param>
    /// <param name="keptApart">How many names must not be joined: those below this number.</param>
    /// <param name="groups">How many groups are wanted; at least <paramref name="keptApart"/> come out.</param>
    /// <returns>Per text its group.</returns>
    public static int[] Cluster(PairTable likeness, int[] names, int keptApart, int groups)
    {
        var units = Units(names);
        var count = units.Max() + 1;
        var sizes = new int[count];
        var apart = new bool[count];
        for (var text = 0; text < units.Length; text++)
        {
            sizes[units[text]]++;
            apart[units[text]] |= names[text] >= 0 && names[text] < keptApart;
        }

        var table = count == units.Length ? likeness : Condense(likeness, units, sizes);
        Part(table, apart);
        var fewest = Math.Max(1, apart.Count(one => one));
        var found = AverageLinkage.Build(table, sizes).Cut(Math.Clamp(groups, fewest, count));
        return Array.ConvertAll(units, unit => found[unit]);
    }

    private static int[] Units(int[] names)
    {
        var ofName = new Dictionary<int, int>();
        var next = 0;
        return Array.ConvertAll(names, name =>
            name < 0 ? next++ : ofName.TryGetValue(name, out var unit) ? unit : ofName[name] = next++);
    }

    private static PairTable Condense(PairTable likeness, int[] units, int[] sizes)
    {
        var table = new PairTable(sizes.Length);
        for (var one = 0; one < units.Length; one++)
        {
            var row = likeness.Row(one);
            var sums = table.Row(units[one]);
            for (var other = 0; other < units.Length; other++)
            {
                sums[units[other]] += row[other];
            }
        }

        for (var one = 0; one < sizes.Length; one++)
        {
            var row = table.Row(one);
            for (var other = 0; other < sizes.Length; other++)
            {
                row[other] /= sizes[one] * (float)sizes[other];
            }
        }

        // The two halves were summed in different orders.
        table.Mirror();
        return table;
    }

    private static void Part(PairTable table, bool[] apart)
    {
        for (var one = 0; one < apart.Length; one++)
        {
            for (var other = 0; other < one && apart[one]; other++)
            {
                if (apart[other])
                {
                    table[one, other] = AverageLinkage.Apart;
                }
            }
        }
    }
}
