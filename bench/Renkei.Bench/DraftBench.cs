using System.Globalization;
using Renkei.Text.Grouping;

namespace Renkei.Bench;

/// <summary>What the grouping does beyond a given number of groups: the number it chooses, labels, memory of an earlier run.</summary>
internal static class DraftBench
{
    private const int FewestGroups = 40;
    private const int MostGroups = 110;

    private static readonly (string File, int Groups)[] Comments =
    [
        (GroupingSets.Comments, GroupingSets.CommentGroups),
        (GroupingSets.Campaign, GroupingSets.CampaignGroups),
    ];

    /// <summary>The number of groups left to the texts.</summary>
    public static void RunChosen(BenchRun run)
    {
        foreach (var set in new[] { GroupingSets.Comments, GroupingSets.Campaign, GroupingSets.Proposals })
        {
            using var found = new ScratchFile();
            var grouping = Grouper.Group(GroupedTable.Read(run.Set(set)).Texts);
            GroupedTable.Write(found.Path, grouping);
            var (line, scores) = run.Scorers.Agreement(run.Set(set), found.Path);
            Console.WriteLine($"{Path.GetFileName(set)}: {line}");
            if (set == GroupingSets.Comments)
            {
                run.Add(Chosen(new Scores(scores.Values[1]), grouping.Groups.Count));
            }
        }
    }

    /// <summary>The officials' groups named.</summary>
    public static void RunLabels(BenchRun run)
    {
        foreach (var (set, _) in Comments)
        {
            var table = GroupedTable.Read(run.Set(set));
            using var found = new ScratchFile();
            GroupedTable.Write(found.Path, Grouper.Describe(
                table.Texts, table.Texts.Zip(table.Labels!).ToDictionary(text => text.First.Id, text => text.Second)));
            var line = run.Scorers.Score("score_labels.py", run.Set(set), found.Path);
            Console.WriteLine($"{Path.GetFileName(set)}: {line}");
            if (set == GroupingSets.Comments)
            {
                run.Add(Claim.Of($"labels of the officials' groups, {Path.GetFileName(set)}", Scores.Read(line, "share"), [.91], [.96]));
            }
        }
    }

    /// <summary>A tenth more answers: of the pairs that were together, how many still are.</summary>
    public static void RunStability(BenchRun run)
    {
        foreach (var (set, groups) in Comments)
        {
            using var before = new ScratchFile();
            using var after = new ScratchFile();
            using var part = Cut(run, set);
            Console.WriteLine(Path.GetFileName(set));
            var peer = run.Scorers.RunPeer("group", part.Path, $"{groups}", before.Path, "ward") is not null
                && run.Scorers.RunPeer("group", run.Set(set), $"{groups}", after.Path, "ward") is not null
                ? Together(run, before.Path, after.Path)
                : new Scores(double.NaN);
            var (free, remembered) = Stability(run, part.Path, set, new GroupingOptions(groups));
            var chosen = Stability(run, part.Path, set, new GroupingOptions());
            Console.WriteLine($"  Renkei.Text: {free}, with the earlier result {remembered}; number chosen: {chosen.Free}, {chosen.Remembered}");
            Console.WriteLine($"    MeCab + scikit-learn (Ward): {peer}; ours to Ward: {free.Over(peer).AsRatios()}");
            var work = $"a tenth more, {Path.GetFileName(set)}, {groups} groups: pairs still together";
            run.Add(Claim.Of(work, free, [.75], [.85], ("Ward", peer)));
            run.Add(Claim.Of($"{work}, with the earlier result", remembered, [.98], [], ("Ward", peer)));
        }
    }

    /// <summary>The set without every eleventh row.</summary>
    public static ScratchFile Cut(BenchRun run, string set)
    {
        var part = new ScratchFile(".csv");
        run.Scorers.Score("score_stability.py", "cut", run.Set(set), part.Path);
        return part;
    }

    /// <summary>Without and with memory of the run over the part.</summary>
    public static (Scores Free, Scores Remembered) Stability(
        BenchRun run, string part, string set, GroupingOptions options)
    {
        using var before = new ScratchFile();
        using var after = new ScratchFile();
        var whole = GroupedTable.Read(run.Set(set)).Texts;
        GroupedTable.Write(before.Path, Grouper.Group(GroupedTable.Read(part).Texts, options));
        GroupedTable.Write(after.Path, Grouper.Group(whole, options));
        var free = Together(run, before.Path, after.Path);
        var earlier = options with { Previous = GroupedTable.ReadGroups(before.Path) };
        GroupedTable.Write(after.Path, Grouper.Group(whole, earlier));
        return (free, Together(run, before.Path, after.Path));
    }

    private static Scores Together(BenchRun run, string before, string after) =>
        Scores.Read(run.Scorers.Score("score_stability.py", "score", before, after), "together");

    private static Claim Chosen(Scores found, int groups)
    {
        var claim = Claim.Of(
            $"{Path.GetFileName(GroupingSets.Comments)}, number chosen: AMI, groups", found, [.29], [.34]);
        return claim with
        {
            Ours = string.Create(CultureInfo.InvariantCulture, $"{found}, {groups}"),
            Reach = new Goal(
                $"{claim.Reach.Text}, {FewestGroups}–{MostGroups}", claim.Reach.IsReached & groups is >= FewestGroups and <= MostGroups),
        };
    }
}
