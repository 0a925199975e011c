using System.Globalization;
using System.Text;
using Renkei.Text.Segmentation;

namespace Renkei.Bench;

internal static class SegmentationBench
{
    private const int Rounds = 7;

    /// <summary>A novel and every fifth government project.</summary>
    public static void Run(BenchRun run)
    {
        using var projects = new ScratchFile();
        File.WriteAllLines(projects.Path, RankingSet.Lines(run.Set("search"), "projects_2025")
            .Where((_, index) => index % 5 == 0)
            .SelectMany(document => $"{document.Title}\n{document.Text}".ReplaceLineEndings("\n").Split('\n')));
        List<Speed> speeds = [Measure(projects.Path), Measure(run.Set("text/bocchan.txt"))];
        var ratios = new Scores([.. speeds.Select(speed => Math.Round(speed.Ours / speed.Mecab, 2))]);
        run.Add(new Claim(
            "segmentation, every fifth project / Bocchan, MB/s",
            string.Join(" / ", speeds.Select(speed => Text(speed.Ours))),
            $"MeCab through P/Invoke {string.Join(" / ", speeds.Select(speed => Text(speed.Mecab)))}",
            ratios.AsRatios(),
            Goal.AtLeast(ratios, 1.5, 1.5) with { Text = "1.5 times" },
            Goal.AtLeast(ratios, 2.5, 2.5) with { Text = "2.5 times" }));
    }

    public static int Run(string file)
    {
        Measure(file);
        return 0;
    }

    private static Speed Measure(string file)
    {
        var lines = File.ReadAllLines(file);
        var megabytes = lines.Sum(line => (double)Encoding.UTF8.GetByteCount(line)) / 1e6;
        Console.WriteLine($"{lines.Length} lines, {megabytes:0.00} MB of UTF-8; processor time of one thread, best of {Rounds}");
        Console.WriteLine($"dictionary loaded in {ProcessorTime.Of(() => Segmenter.Segment("あ")):0.00} s");

        var ours = Best(() => Array.ForEach(lines, line => Segmenter.Segment(line)));
        Console.WriteLine($"Renkei.Text, tokens with base form, reading and place: {ours:0.00} s, {megabytes / ours:0.0} MB/s");
        var mecab = Library(lines, megabytes, ours);

        // The command also starts, reads the file and prints its tokens.
        var command = Enumerable.Range(0, Rounds).Select(_ => Peer.Seconds("mecab", Mecab.Command(file))).Min();
        Peer.Compare(ours, command, "mecab command, whole run");
        return new Speed(megabytes / ours, megabytes / mecab);
    }

    /// <returns>Seconds, a string made of each surface and of its features; not a number where it is not installed.</returns>
    private static double Library(string[] lines, double megabytes, double ours)
    {
        using var mecab = MecabLibrary.Load();
        if (mecab is null)
        {
            Console.WriteLine("MeCab's library: not installed");
            return double.NaN;
        }

        var words = Best(() => Array.ForEach(lines, line => mecab.Words(line)));
        Show("MeCab through P/Invoke, strings of surface and features", words);
        Show("MeCab through P/Invoke, words counted only", Best(() => Array.ForEach(lines, line => mecab.Count(line))));
        return words;

        void Show(string name, double theirs) => Console.WriteLine(
            $"{name}: {theirs:0.00} s, {megabytes / theirs:0.0} MB/s; ours is {theirs / ours:0.0} times as fast");
    }

    private static string Text(double speed) =>
        double.IsNaN(speed) ? "not installed" : speed.ToString("0.0", CultureInfo.InvariantCulture);

    private static double Best(Action action) => Enumerable.Range(0, Rounds).Select(_ => ProcessorTime.Of(action)).Min();

    /// <summary>Megabytes of UTF-8 a second.</summary>
    private sealed record Speed(double Ours, double Mecab);
}
