using System.Globalization;
using Renkei.Text.Grouping;
using Renkei.Text.Segmentation;

namespace Renkei.Bench;

/// <summary>Grouping beside MeCab and scikit-learn: agreement with the groups of people, processor time, memory.</summary>
internal static class GroupingBench
{
    private static readonly (string File, int Groups, string[] Peers)[] Sets =
    [
        ("grouping/comments_337.csv", 77, ["ward"]),
        ("grouping/comments_447_mass_posting.csv", 76, ["ward"]),
        ("grouping/proposals_2330.csv.gz", 10, ["ward", "kmeans"]),
        ("survey/free_text_long.csv.gz", 100, ["ward", "kmeans"]),
    ];

    /// <param name="data">Folder of the sets.</param>
    /// <param name="peers">Folder of peers.py and score_grouping.py.</param>
    public static int RunAll(string data, string peers)
    {
        Segmenter.Segment("あ");
        foreach (var (file, groups, against) in Sets)
        {
            Run(Path.Combine(data, file), groups, against, new Scorers(peers));
        }

        return 0;
    }

    public static int Run(string file, int groups, string peers)
    {
        Segmenter.Segment("あ");
        Run(file, groups, ["ward"], new Scorers(Path.GetDirectoryName(peers) ?? ""));
        return 0;
    }

    private static void Run(string file, int groups, string[] against, Scorers scorers)
    {
        using var found = new ScratchFile();
        var ours = ProcessorTime.Of(() => Group(file, groups, found.Path));
        Console.WriteLine($"{Path.GetFileName(file)}, {groups} groups");
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"  Renkei.Text: {ours:0.00} s, peak of this run {ProcessMemory.PeakMebibytes()} MiB"));
        Score(file, found.Path, scorers);
        foreach (var peer in against)
        {
            Console.Write("  ");
            Peer.Compare(
                ours, scorers.PeerSeconds("group", file, $"{groups}", found.Path, peer), $"MeCab + scikit-learn ({peer}), whole run");
            Score(file, found.Path, scorers);
        }
    }

    /// <summary>From the file to the file.</summary>
    private static void Group(string file, int groups, string found) =>
        GroupedTable.Write(found, Grouper.Group(GroupedTable.Read(file).Texts, new GroupingOptions(groups)));

    /// <summary>Agreement with the groups of people, where the table has them.</summary>
    private static void Score(string file, string found, Scorers scorers)
    {
        if (scorers.Score("score_grouping.py", file, found) is var score && score != Scorers.None)
        {
            Console.WriteLine($"    {score}");
        }
    }
}
