using System.Text;
using Renkei.Text.Segmentation;

namespace Renkei.Bench;

internal static class SegmentationBench
{
    private const int Rounds = 7;

    /// <summary>A novel and every fifth government project.</summary>
    public static int RunAll(string data)
    {
        using var projects = new ScratchFile();
        File.WriteAllLines(projects.Path, RankingSet.Lines(Path.Combine(data, "search"), "projects_2025")
            .Where((_, index) => index % 5 == 0)
            .SelectMany(document => $"{document.Title}\n{document.Text}".ReplaceLineEndings("\n").Split('\n')));
        Run(projects.Path);
        return Run(Path.Combine(data, "text/bocchan.txt"));
    }

    public static int Run(string file)
    {
        var lines = File.ReadAllLines(file);
        var megabytes = lines.Sum(line => (double)Encoding.UTF8.GetByteCount(line)) / 1e6;
        Console.WriteLine($"{lines.Length} lines, {megabytes:0.00} MB of UTF-8; processor time of one thread, best of {Rounds}");
        Console.WriteLine($"dictionary loaded in {ProcessorTime.Of(() => Segmenter.Segment("あ")):0.00} s");

        var ours = Best(() => Array.ForEach(lines, line => Segmenter.Segment(line)));
        Console.WriteLine($"Renkei.Text, tokens with base form, reading and place: {ours:0.00} s, {megabytes / ours:0.0} MB/s");
        Library(lines, megabytes, ours);

        // The command also starts, reads the file and prints its tokens; -b keeps it from cutting long lines.
        var command = Enumerable.Range(0, Rounds).Select(_ => Peer.Seconds("mecab", "-b", "1000000", file)).Min();
        Peer.Compare(ours, command, "mecab command, whole run");
        return 0;
    }

    private static void Library(string[] lines, double megabytes, double ours)
    {
        using var mecab = MecabLibrary.Load();
        if (mecab is null)
        {
            Console.WriteLine("MeCab's library: not installed");
            return;
        }

        Show("MeCab through P/Invoke, strings of surface and features", Best(() => Array.ForEach(lines, line => mecab.Words(line))));
        Show("MeCab through P/Invoke, words counted only", Best(() => Array.ForEach(lines, line => mecab.Count(line))));

        void Show(string name, double theirs) => Console.WriteLine(
            $"{name}: {theirs:0.00} s, {megabytes / theirs:0.0} MB/s; ours is {theirs / ours:0.0} times as fast");
    }

    private static double Best(Action action) => Enumerable.Range(0, Rounds).Select(_ => ProcessorTime.Of(action)).Min();
}
