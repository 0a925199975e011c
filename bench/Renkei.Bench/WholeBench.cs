namespace Renkei.Bench;

/// <summary>Everything that is claimed of the text analysis beside its peers, one part after another; each can be run alone.</summary>
internal static class WholeBench
{
    public static readonly IReadOnlyDictionary<string, Func<string, string, int>> Parts =
        new Dictionary<string, Func<string, string, int>>
        {
            ["group"] = GroupingBench.RunAll,
            ["chosen"] = DraftBench.RunChosen,
            ["suggest"] = DraftBench.RunSuggestions,
            ["labels"] = DraftBench.RunLabels,
            ["stability"] = DraftBench.RunStability,
            ["match"] = MatchBench.Run,
            ["similar"] = (data, _) => RankingBench.RunSimilar(Path.Combine(data, "search")),
            ["words"] = (data, _) => SegmentationBench.RunAll(data),
            ["many"] = (data, _) => ManyTextsBench.Run(data),
        };

    public static int Run(string data, string peers)
    {
        foreach (var (name, run) in Parts)
        {
            Console.WriteLine($"./dev bench {name} --data {data} --peers {peers}");
            run(data, peers);
            Console.WriteLine();
        }

        return 0;
    }
}
