using System.Diagnostics;
using Renkei.Text.Ranking;

namespace Renkei.Bench;

/// <summary>Quality, the part each view has in it, and time of the ranking on the sets of a folder.</summary>
internal static class RankingBench
{
    private static readonly (string Name, Func<QueryMix, QueryMix> Change)[] Views =
    [
        ("as it is", mix => mix),
        ("always as a whole text (--like)", mix => mix with { Cosine = 1 }),
        ("always as a short query", mix => mix with { Cosine = 0 }),
        ("without words", mix => mix with { Words = 0 }),
        ("without letter pairs", mix => mix with { Bigrams = 0 }),
        ("without word pairs", mix => mix with { PairsByCosine = 0, PairsByBm25 = 0 }),
        ("without the title", mix => mix with { Title = 0 }),
        ("words alone", mix => mix with { Bigrams = 0, PairsByCosine = 0, PairsByBm25 = 0, Title = 0 }),
    ];

    public static int Run(string folder, int everyNth)
    {
        Measure(folder, "projects_2025", "needs_2609", everyNth);
        Measure(folder, "paragraphs_2304", "questions_4442", everyNth);
        return 0;
    }

    private static void Measure(string folder, string documents, string queries, int everyNth)
    {
        var set = RankingSet.Read(folder, documents, queries, everyNth);
        Ranker? built = null;
        var seconds = ProcessorTime.Of(() => built = new Ranker(set.Documents));
        var ranker = built!;
        Console.WriteLine(
            $"{queries}: {set.Queries.Count} queries, {set.Documents.Count} documents indexed in {seconds:0.0} s of processor time");

        foreach (var (name, change) in Views)
        {
            Console.WriteLine($"  {name}: {set.Score(query => ranker.Rank(query, 100, change))}");
        }

        var times = set.Queries.Take(500).Select(query => Milliseconds(() => ranker.Like(query.Text))).Order().ToList();
        Console.WriteLine(
            $"  similar cases, one thread: p50 {times[times.Count / 2]:0.0} ms, p95 {times[times.Count * 95 / 100]:0.0} ms");
    }

    private static double Milliseconds(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
