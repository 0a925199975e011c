using System.Globalization;
using Renkei.Text.Grouping;

namespace Renkei.Bench;

/// <summary>Grouping from end to end: <c>./run group</c> and the peers as processes, from the start to the file.</summary>
internal static class CommandBench
{
    private const double Gibibyte = 1024;
    private const double Minute = 60;

    private static readonly int[] Sizes = [50_000, 100_000, 200_000];

    /// <summary>A real survey's answers.</summary>
    public static void RunAnswers(BenchRun run)
    {
        BuiltCommand.Build();
        var file = run.Set(GroupingSets.Answers);
        using var found = new ScratchFile(".csv");
        var ours = BuiltCommand.Group(file, GroupingSets.AnswerGroups, found.Path);
        Console.WriteLine($"{Path.GetFileName(file)}, {GroupingSets.AnswerGroups} groups, each a process of its own");
        Console.WriteLine($"  ./run group: {ours?.ToString() ?? "failed"}");
        var peers = new[] { ("Ward", "ward"), ("k-means", "kmeans") }
            .Select(peer => (Name: peer.Item1, Used: run.Scorers.RunPeer("group", file, $"{GroupingSets.AnswerGroups}", found.Path, peer.Item2)))
            .ToList();
        foreach (var (name, used) in peers)
        {
            Console.WriteLine($"  peers.py, {name}: {used?.ToString() ?? "not installed"}");
            Console.WriteLine($"    times ours, clock / processor / memory: {Times(used, ours)}");
        }

        if (ours is not null)
        {
            run.Add(Answers(ours, peers));
        }
    }

    /// <summary>More texts than any prefecture gets, made from the answers of one.</summary>
    public static void RunMany(BenchRun run) => RunMany(run, Sizes);

    public static void RunMany(BenchRun run, int[] sizes)
    {
        BuiltCommand.Build();
        var answers = GroupedTable.Read(run.Set(GroupingSets.Answers));
        List<(int Texts, Used Used)> runs = [];
        foreach (var size in sizes)
        {
            using var table = new ScratchFile(".csv");
            using var found = new ScratchFile(".csv");
            ManyTexts.Of(answers, size).Write(table.Path);
            var used = BuiltCommand.Group(table.Path, GroupingSets.AnswerGroups, found.Path);
            Console.WriteLine($"{size} texts, {GroupingSets.AnswerGroups} groups, ./run group: {used?.ToString() ?? "failed"}");
            if (used is null)
            {
                return;
            }

            runs.Add((size, used));
        }

        run.Add(Many(runs));
    }

    private static string Times(Used? theirs, Used? ours) => theirs is null || ours is null ? "–" : string.Create(
        CultureInfo.InvariantCulture,
        $"{theirs.Clock / ours.Clock:0.0} / {theirs.Processor / ours.Processor:0.0} / {(double)theirs.Mebibytes / ours.Mebibytes:0.0}");

    private static Claim Answers(Used ours, List<(string Name, Used? Used)> peers)
    {
        var ward = peers[0].Used;
        return new Claim(
            $"{Path.GetFileName(GroupingSets.Answers)}, {GroupingSets.AnswerGroups} groups, end to end",
            $"{ours}",
            string.Join("; ", peers.Select(peer => $"{peer.Name} {peer.Used?.ToString() ?? "not installed"}")),
            string.Join("; ", peers.Select(peer => $"{peer.Name} {Times(peer.Used, ours)}")),
            new Goal("3 times as fast as Ward by clock and processor, < 1 GiB", Faster(3) & ours.Mebibytes < Gibibyte),
            new Goal("10 times", Faster(10)));

        bool? Faster(double times) => ward is null
            ? null
            : ward.Clock / ours.Clock >= times && ward.Processor / ours.Processor >= times;
    }

    /// <summary>Growth by processor time, which other work on the machine disturbs least.</summary>
    private static Claim Many(List<(int Texts, Used Used)> runs)
    {
        var (first, last) = (runs[0], runs[^1]);
        var growth = last.Used.Processor / first.Used.Processor;
        var allowed = last.Texts * Math.Log(last.Texts) / (first.Texts * Math.Log(first.Texts));
        var grown = string.Create(CultureInfo.InvariantCulture, $"{growth:0.0} times the time of {first.Texts}; n·log n {allowed:0.0}");
        Console.WriteLine($"  {grown}");
        return new Claim(
            $"{last.Texts} texts, {GroupingSets.AnswerGroups} groups, end to end",
            $"{last.Used}",
            "",
            grown,
            new Goal("finishes, < 4 GiB, ≤ n·log n", last.Used.Mebibytes < 4 * Gibibyte && growth <= allowed),
            new Goal("1 min by the clock", last.Used.Clock <= Minute));
    }
}
