using System.Diagnostics;
using System.Globalization;
using Renkei.Text.Ranking;

namespace Renkei.Bench;

/// <summary>Quality, the part each view has in it, and time of the ranking on the sets of a folder.</summary>
internal static class RankingBench
{
    private static readonly (string Name, Func<QueryMix, QueryMix> Change)[] Views =
    [
        ("as it is", mix => mix),
        ("always as a whole text (--like)", mix => mix with { LongShare = 1 }),
        ("always as a short query", mix => mix with { LongShare = 0 }),
        ("without words", mix => Each(mix, recipe => recipe with { Words = default })),
        ("without letter pairs", mix => Each(mix, recipe => recipe with { LetterPairs = default })),
        ("without word pairs", mix => Each(mix, recipe => recipe with { WordPairs = default })),
        ("without synonyms", mix => Each(mix, recipe => recipe with { Meanings = default })),
        ("with synonyms for long queries too", mix => Each(mix, recipe => recipe with { Meanings = Recipe.Short.Meanings })),
        ("without the title", mix => Each(mix, recipe => recipe with { Title = 0 })),
        ("without the cosine", mix => Measures(mix, weights => weights with { Cosine = 0 })),
        ("without BM25", mix => Measures(mix, weights => weights with { Bm25 = 0 })),
        ("without likelihood", mix => Measures(mix, weights => weights with { Likelihood = 0 })),
        ("words alone", mix => Each(
            mix, recipe => recipe with { LetterPairs = default, WordPairs = default, Meanings = default, Title = 0 })),
    ];

    public static int Run(string folder, int everyNth)
    {
        Measure(folder, "projects_2025", "needs_2609", everyNth);
        Measure(folder, "paragraphs_2304", "questions_4442", everyNth);
        return 0;
    }

    /// <summary>How long one need waits for the cases like it, on one thread, by the clock.</summary>
    public static void RunSimilar(BenchRun run)
    {
        var set = RankingSet.Read(run.Set("search"), "projects_2025", "needs_2609", everyNth: 1);
        var (clock, processor) = ShowTimes(set, new Ranker(set.Documents));
        run.Add(new Claim(
            $"similar cases for one need over {set.Documents.Count} projects, p95",
            string.Create(CultureInfo.InvariantCulture, $"{clock:0.0} ms by the clock, {processor:0.0} ms of processor time"),
            "",
            "",
            new Goal("< 20 ms", clock < 20),
            new Goal("5 ms", clock <= 5)));
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
            Console.WriteLine($"  {name}: {set.Score(query => ranker.Rank(query, 100, among: null, change))}");
        }

        ShowTimes(set, ranker);
    }

    /// <returns>p95 in milliseconds.</returns>
    private static (double Clock, double Processor) ShowTimes(RankingSet set, Ranker ranker)
    {
        var times = set.Queries.Take(500).Select(query => Milliseconds(() => ranker.Like(query.Text))).ToList();
        return (
            Show("by the clock", [.. times.Select(time => time.Clock).Order()]),
            Show("of processor time", [.. times.Select(time => time.Processor).Order()]));

        static double Show(string name, double[] sorted)
        {
            var p95 = sorted[sorted.Length * 95 / 100];
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  similar cases, one thread, {name}: p50 {sorted[sorted.Length / 2]:0.0} ms, p95 {p95:0.0} ms"));
            return p95;
        }
    }

    private static QueryMix Each(QueryMix mix, Func<Recipe, Recipe> change) =>
        mix with { ForShort = change(mix.ForShort), ForLong = change(mix.ForLong) };

    private static QueryMix Measures(QueryMix mix, Func<Weights, Weights> change) => Each(mix, recipe => recipe with
    {
        Words = change(recipe.Words),
        WordPairs = change(recipe.WordPairs),
        LetterPairs = change(recipe.LetterPairs),
        Meanings = change(recipe.Meanings),
    });

    private static (double Clock, double Processor) Milliseconds(Action action)
    {
        var (start, used) = (Stopwatch.GetTimestamp(), ThreadTime.Used());
        action();
        return (Stopwatch.GetElapsedTime(start).TotalMilliseconds, (ThreadTime.Used() - used).TotalMilliseconds);
    }
}
