using System.Globalization;
using Renkei.Text.Grouping;
using Renkei.Text.Segmentation;
using Renkei.Workbooks;

namespace Renkei.Bench;

/// <summary>Grouping beside MeCab and scikit-learn: agreement with the groups of people, processor time, memory.</summary>
internal static class GroupingBench
{
    private const string Python = "/usr/bin/python3";

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
            Run(Path.Combine(data, file), groups, against, peers);
        }

        return 0;
    }

    public static int Run(string file, int groups, string peers)
    {
        Segmenter.Segment("あ");
        Run(file, groups, ["ward"], Path.GetDirectoryName(peers) ?? "");
        return 0;
    }

    private static void Run(string file, int groups, string[] against, string peers)
    {
        var found = Path.GetTempFileName();
        var ours = ProcessorTime.Of(() => Group(file, groups, found));
        Console.WriteLine($"{Path.GetFileName(file)}, {groups} groups");
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"  Renkei.Text: {ours:0.00} s, peak of this run {ProcessMemory.PeakMebibytes()} MiB"));
        Score(file, found, peers);
        foreach (var peer in against)
        {
            Console.Write("  ");
            Peer.Compare(
                ours,
                Peer.Seconds(Python, Path.Combine(peers, "peers.py"), "group", file, $"{groups}", found, peer),
                $"MeCab + scikit-learn ({peer}), whole run");
            Score(file, found, peers);
        }

        File.Delete(found);
    }

    /// <summary>From the file to the file; rows without an id are numbered from 0, as the peer does.</summary>
    private static void Group(string file, int groups, string found)
    {
        using var stream = File.OpenRead(file);
        var table = Table.Read(stream, Path.GetFileName(file));
        var text = table.IndexOf("text");
        var id = table.Columns.Contains("id") ? table.IndexOf("id") : -1;
        var grouping = Grouper.Group(
            [.. table.Rows.Select((row, index) => new GroupingText(id < 0 ? $"{index}" : row[id], row[text]))],
            new GroupingOptions(groups));
        File.WriteAllLines(
            found,
            grouping.Groups.SelectMany(group => group.Members.Select(member => $"{member.Id},{group.Number}")).Prepend("id,group"));
    }

    /// <summary>Agreement with the column "label", where the table has one.</summary>
    private static void Score(string file, string found, string peers)
    {
        if (Peer.Output(Python, Path.Combine(peers, "score_grouping.py"), file, found) is { Length: > 0 } score)
        {
            Console.WriteLine($"    {score.Trim()}");
        }
    }
}
