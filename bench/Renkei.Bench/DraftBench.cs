using System.Globalization;
using Renkei.Text.Grouping;

namespace Renkei.Bench;

/// <summary>What the grouping does beyond a given number of groups: the number it chooses, homes, labels, memory of an earlier run.</summary>
internal static class DraftBench
{
    private const int Draws = 10;
    private const int Examples = 3;

    private static readonly string[] Sets =
        ["grouping/comments_337.csv", "grouping/comments_447_mass_posting.csv", "grouping/proposals_2330.csv.gz"];

    /// <summary>The number of groups left to the texts.</summary>
    public static int RunChosen(string data, string peers)
    {
        foreach (var set in Sets)
        {
            using var found = new ScratchFile();
            GroupedTable.Write(found.Path, Grouper.Group(GroupedTable.Read(Path.Combine(data, set)).Texts));
            Console.WriteLine($"{Path.GetFileName(set)}: {new Scorers(peers).Score("score_grouping.py", Path.Combine(data, set), found.Path)}");
        }

        return 0;
    }

    /// <summary>Three examples a field, all other proposals suggested.</summary>
    public static int RunSuggestions(string data, string peers)
    {
        var (scorers, set) = (new Scorers(peers), Path.Combine(data, Sets[2]));
        var texts = GroupedTable.Read(set).Texts;
        using var locks = new ScratchFile();
        using var found = new ScratchFile();
        var shares = Enumerable.Range(0, Draws).Select(seed =>
        {
            scorers.Score("score_suggest.py", "draw", set, $"{Examples}", $"{seed}", locks.Path);
            var options = new GroupingOptions { Locks = GroupedTable.ReadGroups(locks.Path) };
            GroupedTable.Write(found.Path, Grouper.Group(texts, options));
            return scorers.Number("accuracy", "score_suggest.py", "score", set, locks.Path, found.Path);
        }).ToList();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Path.GetFileName(set)}, {Examples} examples a group: mean of {Draws} draws {shares.Average():0.000}, {shares.Min():0.000} to {shares.Max():0.000}"));
        return 0;
    }

    /// <summary>The officials' groups named.</summary>
    public static int RunLabels(string data, string peers)
    {
        foreach (var set in Sets[..2])
        {
            var path = Path.Combine(data, set);
            var table = GroupedTable.Read(path);
            using var found = new ScratchFile();
            GroupedTable.Write(found.Path, Grouper.Describe(
                table.Texts, table.Texts.Zip(table.Labels!).ToDictionary(text => text.First.Id, text => text.Second)));
            Console.WriteLine($"{Path.GetFileName(set)}: {new Scorers(peers).Score("score_labels.py", path, found.Path)}");
        }

        return 0;
    }

    /// <summary>A tenth more answers: of the pairs that were together, how many still are.</summary>
    public static int RunStability(string data, string peers)
    {
        var scorers = new Scorers(peers);
        foreach (var (set, groups) in new[] { (Sets[0], 77), (Sets[1], 76) })
        {
            var whole = Path.Combine(data, set);
            using var part = new ScratchFile();
            scorers.Score("score_stability.py", "cut", whole, part.Path);
            File.Move(part.Path, $"{part.Path}.csv");
            Console.WriteLine(Path.GetFileName(set));
            Compare($"{part.Path}.csv", whole, groups, scorers);
            File.Delete($"{part.Path}.csv");
        }

        return 0;
    }

    private static void Compare(string part, string whole, int groups, Scorers scorers)
    {
        using var before = new ScratchFile();
        using var after = new ScratchFile();
        foreach (var (name, options) in new[] { ("as many groups as the officials", new GroupingOptions(groups)), ("number chosen", new GroupingOptions()) })
        {
            GroupedTable.Write(before.Path, Grouper.Group(GroupedTable.Read(part).Texts, options));
            GroupedTable.Write(after.Path, Grouper.Group(GroupedTable.Read(whole).Texts, options));
            Show($"Renkei.Text, {name}");
            var earlier = options with { Previous = GroupedTable.ReadGroups(before.Path) };
            GroupedTable.Write(after.Path, Grouper.Group(GroupedTable.Read(whole).Texts, earlier));
            Show($"Renkei.Text, {name}, with the earlier result");
        }

        scorers.PeerSeconds("group", part, $"{groups}", before.Path, "ward");
        scorers.PeerSeconds("group", whole, $"{groups}", after.Path, "ward");
        Show("MeCab + scikit-learn (ward)");

        void Show(string name) => Console.WriteLine($"  {name}: {scorers.Score("score_stability.py", "score", before.Path, after.Path)}");
    }
}
