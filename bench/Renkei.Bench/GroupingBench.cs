using System.Globalization;
using Renkei.Text.Grouping;
using Renkei.Text.Segmentation;

namespace Renkei.Bench;

/// <summary>Grouping beside MeCab and scikit-learn, and beside what 広聴AI made: agreement with the groups of people.</summary>
internal static class GroupingBench
{
    private const int Orders = 5;

    public static void Run(BenchRun run)
    {
        Segmenter.Segment("あ");
        Comments(run, GroupingSets.Comments, GroupingSets.CommentGroups, "grouping/comments_337_peer.csv", [.205, .31], [.25, .36]);
        Comments(run, GroupingSets.Campaign, GroupingSets.CampaignGroups, "grouping/comments_447_peer.csv", [.17, .41], [.23, .46]);
        Proposals(run);
    }

    /// <summary>One table of anybody's, the time alone where it has no groups of people.</summary>
    public static int Run(string file, int groups, string peers)
    {
        Segmenter.Segment("あ");
        var scorers = new Scorers(Path.GetDirectoryName(peers) ?? "");
        Peers(scorers, file, Ours(scorers, file, groups), file, groups, "ward");
        return 0;
    }

    private static void Comments(BenchRun run, string set, int groups, string given, double[] reach, double[] aim)
    {
        var file = run.Set(set);
        var ours = Ours(run.Scorers, file, groups);
        List<(string, Scores)> peers = [.. Peers(run.Scorers, file, ours, file, groups, "ward")];
        if (File.Exists(run.Set(given)))
        {
            peers.Add(("広聴AI", Show(run.Scorers, file, run.Set(given), "広聴AI", ours.Scores)));
        }

        run.Add(Claim.Of($"{Path.GetFileName(set)}, {groups} groups: ARI / AMI", ours.Scores, reach, aim, [.. peers]));
    }

    /// <summary>In five orders of input: ours must be the same groups each time, k-means depends on the order.</summary>
    private static void Proposals(BenchRun run)
    {
        var file = run.Set(GroupingSets.Proposals);
        var table = GroupedTable.Read(file);
        var (ours, peers) = (new List<Found>(), new List<Scores>());
        for (var order = 0; order < Orders; order++)
        {
            Console.WriteLine($"order {order + 1} of {Orders}");
            using var shuffled = new ScratchFile(".csv");
            table.Shuffled(seed: order).Write(shuffled.Path);
            var found = Ours(run.Scorers, shuffled.Path, GroupingSets.ProposalGroups);
            ours.Add(found);
            peers.AddRange(Peers(run.Scorers, file, found, shuffled.Path, GroupingSets.ProposalGroups, "kmeans").Select(peer => peer.Item2));
        }

        var mean = new Found(ours.Average(found => found.Seconds), Scores.Mean(ours.ConvertAll(found => found.Scores)), "");
        Console.WriteLine($"Renkei.Text: different groupings in {Orders} orders: {ours.DistinctBy(found => found.Shape).Count()}");
        List<(string, Scores)> means = peers.Count == 0 ? [] : [("k-means", Scores.Mean(peers))];
        means.ForEach(peer => Console.WriteLine($"mean of {Orders} orders: Renkei.Text {mean.Scores}, {peer.Item1} {peer.Item2}"));
        run.Add(Claim.Of(
            $"{Path.GetFileName(file)}, {GroupingSets.ProposalGroups} groups, mean of {Orders} orders: ARI / AMI",
            mean.Scores,
            [.22, .36],
            [.29, .44],
            [.. means, .. Peers(run.Scorers, file, mean, file, GroupingSets.ProposalGroups, "ward")]));
    }

    private static Found Ours(Scorers scorers, string file, int groups)
    {
        using var found = new ScratchFile();
        var seconds = ProcessorTime.Of(() => Group(file, groups, found.Path));
        var (line, scores) = scorers.Agreement(file, found.Path);
        Console.WriteLine($"{Path.GetFileName(file)}, {groups} groups");
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"  Renkei.Text: {seconds:0.00} s, warm, from the file to the file; {line}"));
        return new Found(seconds, scores, string.Join('\n', File.ReadLines(found.Path).Order(StringComparer.Ordinal)));
    }

    /// <summary>None when it is not installed.</summary>
    private static IEnumerable<(string, Scores)> Peers(
        Scorers scorers, string gold, Found ours, string file, int groups, string how)
    {
        using var found = new ScratchFile();
        var seconds = scorers.PeerSeconds("group", file, $"{groups}", found.Path, how);
        var name = how == "ward" ? "Ward" : "k-means";
        Peer.Compare(ours.Seconds, seconds, $"  MeCab + scikit-learn ({name}), whole run");
        return seconds is null ? [] : [(name, Show(scorers, gold, found.Path, name, ours.Scores))];
    }

    private static Scores Show(Scorers scorers, string gold, string found, string name, Scores ours)
    {
        var (line, scores) = scorers.Agreement(gold, found);
        Console.WriteLine($"    {name}: {line}");
        if (scores.AreKnown)
        {
            Console.WriteLine($"    ours to {name}, ARI / AMI: {ours.Over(scores).AsRatios()}");
        }

        return scores;
    }

    /// <summary>From the file to the file.</summary>
    private static void Group(string file, int groups, string found) =>
        GroupedTable.Write(found, Grouper.Group(GroupedTable.Read(file).Texts, new GroupingOptions(groups)));

    /// <param name="Shape">The same for the same groups, whatever the order of the texts.</param>
    private sealed record Found(double Seconds, Scores Scores, string Shape);
}
