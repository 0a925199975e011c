namespace Renkei.Bench;

/// <summary>Everything that is claimed of the text analysis beside its peers, one part after another; each can be run alone.</summary>
internal static class WholeBench
{
    public static readonly IReadOnlyDictionary<string, Action<BenchRun>> Parts = new Dictionary<string, Action<BenchRun>>
    {
        ["group"] = GroupingBench.Run,
        ["chosen"] = DraftBench.RunChosen,
        ["suggest"] = HomesBench.Run,
        ["labels"] = DraftBench.RunLabels,
        ["match"] = MatchBench.Run,
        ["stability"] = DraftBench.RunStability,
        ["words"] = SegmentationBench.Run,
        ["answers"] = CommandBench.RunAnswers,
        ["many"] = CommandBench.RunMany,
        ["search"] = SearchBench.Run,
        ["similar"] = RankingBench.RunSimilar,
        ["gold"] = GoldBench.Run,
    };

    public static int Run(string data, string peers)
    {
        var run = new BenchRun(data, peers);
        foreach (var (name, part) in Parts)
        {
            Console.WriteLine($"./dev bench {name} --data {data} --peers {peers}");
            part(run);
            Console.WriteLine();
        }

        run.PrintClaims();
        return 0;
    }

    public static int RunPart(string name, string data, string peers) => RunPart(Parts[name], data, peers);

    public static int RunPart(Action<BenchRun> part, string data, string peers)
    {
        var run = new BenchRun(data, peers);
        part(run);
        run.PrintClaims();
        return 0;
    }
}
