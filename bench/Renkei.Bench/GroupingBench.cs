using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Renkei.Text.Grouping;
using Renkei.Text.Segmentation;
using Renkei.Workbooks;

namespace Renkei.Bench;

internal static partial class GroupingBench
{
    public static int Run(string file, int groups, string peers)
    {
        using var stream = File.OpenRead(file);
        var table = Table.Read(stream, Path.GetFileName(file));
        var column = table.IndexOf("text");
        var texts = table.Rows.Select((row, index) => new GroupingText($"{index}", row[column])).ToList();
        Segmenter.Segment("あ");

        var watch = Stopwatch.StartNew();
        Grouper.Group(texts, new GroupingOptions(groups));
        var ours = watch.Elapsed.TotalSeconds;
        Console.WriteLine($"Renkei.Text: {texts.Count} texts, {groups} groups in {ours:0.00} s");

        // The script prints the time of each step; imports and the start of the interpreter are not counted.
        var found = Path.GetTempFileName();
        var output = Peer.Run("/usr/bin/python3", peers, "group", file, $"{groups}", found)?.Output;
        File.Delete(found);
        Peer.Compare(ours, output is null ? null : Steps(output), "MeCab + scikit-learn (Ward), its steps");
        return 0;
    }

    private static double Steps(string output) => Step().Matches(output)
        .Sum(step => double.Parse(step.Groups[1].Value, CultureInfo.InvariantCulture));

    [GeneratedRegex(@": ([0-9.]+) s$", RegexOptions.Multiline)]
    private static partial Regex Step();
}
