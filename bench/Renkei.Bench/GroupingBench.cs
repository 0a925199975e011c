using Renkei.Text.Grouping;
using Renkei.Text.Segmentation;
using Renkei.Workbooks;

namespace Renkei.Bench;

internal static class GroupingBench
{
    public static int Run(string file, int groups, string peers)
    {
        using var stream = File.OpenRead(file);
        var table = Table.Read(stream, Path.GetFileName(file));
        var column = table.IndexOf("text");
        var texts = table.Rows.Select((row, index) => new GroupingText($"{index}", row[column])).ToList();
        Segmenter.Segment("あ");

        var ours = ProcessorTime.Of(() => Grouper.Group(texts, new GroupingOptions(groups)));
        Console.WriteLine($"Renkei.Text: {texts.Count} texts, {groups} groups in {ours:0.00} s of processor time");

        var found = Path.GetTempFileName();
        var peer = Peer.Seconds("/usr/bin/python3", peers, "group", file, $"{groups}", found);
        File.Delete(found);
        Peer.Compare(ours, peer, "MeCab + scikit-learn (Ward), whole run");
        return 0;
    }
}
