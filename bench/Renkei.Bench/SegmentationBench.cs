using Renkei.Text.Segmentation;

namespace Renkei.Bench;

internal static class SegmentationBench
{
    private const int Rounds = 5;

    public static int Run(string file)
    {
        var lines = File.ReadAllLines(file);
        var characters = lines.Sum(line => (long)line.Length);

        var load = ProcessorTime.Of(() => Segmenter.Segment("あ"));
        var ours = Enumerable.Range(0, Rounds).Select(_ => ProcessorTime.Of(() => SegmentAll(lines))).Min();
        Console.WriteLine($"dictionary loaded in {load:0.00} s");
        Console.WriteLine(
            $"Renkei.Text: {lines.Length} lines, {characters} characters in {ours:0.00} s, "
            + $"{characters / ours / 1e6:0.0} million a second (processor time, best of {Rounds}, tokens made, nothing written)");

        // The peer also reads the file and prints its tokens; -b keeps it from cutting long lines.
        var mecab = Enumerable.Range(0, Rounds).Select(_ => Peer.Seconds("mecab", "-b", "1000000", file)).Min();
        Peer.Compare(ours, mecab, "mecab command, whole run");
        return 0;
    }

    private static void SegmentAll(string[] lines)
    {
        foreach (var line in lines)
        {
            Segmenter.Segment(line);
        }
    }
}
