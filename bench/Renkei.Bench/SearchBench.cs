using System.Diagnostics;
using System.Globalization;
using Renkei.Analysis;
using Renkei.Search;
using Renkei.Text.Normalization;
using Renkei.Text.Ranking;

namespace Renkei.Bench;

/// <summary>Time of a search over many documents, ours and Groonga's by turns, and whether everything is found.</summary>
internal static class SearchBench
{
    private const int Rounds = 7;
    private const int Page = 20;

    private const int Documents = 100_000;

    private const string HowToInstall =
        "Groonga が見つからないため、比べずに測ります。比べるには、次のパッケージを入れてください（Debian）：apt-get install groonga groonga-tokenizer-mecab mecab-ipadic-utf8";

    public static void Run(BenchRun run) => Run(run, Documents);

    public static void Run(BenchRun run, int count)
    {
        var folder = run.Data;
        var documents = SearchTexts.Make(folder, count);
        var queries = SearchQueries.Draw(documents);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{count} documents, {documents.Average(document => document.Title!.Length + document.Text.Length):0} characters on average; {queries.Count} queries, best of {Rounds} rounds by turns"));
        var path = Directory.CreateTempSubdirectory("renkei-search-").FullName;
        using var groonga = Groonga.Start();
        if (groonga is null)
        {
            Console.WriteLine(HowToInstall);
        }

        try
        {
            using var store = IndexStore.Open(path, OperatorWords.None);
            Build(store, documents, path);
            if (groonga is not null)
            {
                Console.WriteLine($"Groonga {groonga.Version}, TokenMecab: indexed in {Seconds(() => groonga.Load(documents)):0} s");
            }

            run.Add(Claimed(count, Compare(store, groonga, queries, Normal(documents))));
        }
        finally
        {
            Directory.Delete(path, recursive: true);
        }
    }

    private static Claim Claimed(int count, (double Ours, double Groonga) p95)
    {
        var ratio = p95.Ours / p95.Groonga;
        return new Claim(
            $"search over {count} documents, p95",
            string.Create(CultureInfo.InvariantCulture, $"{p95.Ours:0.0} ms"),
            double.IsNaN(ratio) ? "Groonga not installed" : string.Create(CultureInfo.InvariantCulture, $"Groonga {p95.Groonga:0.0} ms"),
            new Scores(ratio).AsRatios(),
            Within(0.7),
            Within(0.4));

        Goal Within(double most) => new(
            string.Create(CultureInfo.InvariantCulture, $"≤ {most:0.0} of its time"), double.IsNaN(ratio) ? null : Math.Round(ratio, 2) <= most);
    }

    private static void Build(IndexStore store, IReadOnlyList<RankingDocument> documents, string path)
    {
        var processor = 0.0;
        var seconds = Seconds(() => processor = ProcessorTime.Of(() =>
        {
            store.Take(documents.Select((document, number) => new SearchDocument(
                Key(number), "", 2018, document.Title!, document.Text, "")));
            store.Commit("whole", null, isCompact: true);
        }));
        var size = Directory.GetFiles(path).Sum(file => new FileInfo(file).Length) >> 20;
        Console.WriteLine(
            $"Renkei: indexed in {seconds:0} s ({processor:0} s of processor time), {size} MiB on disk, peak memory {ProcessMemory.PeakMebibytes()} MiB");
    }

    private static SearchKey Key(int number) => new(SearchKind.Need, new Guid(number, 0, 0, new byte[8]));

    private static string[] Normal(IReadOnlyList<RankingDocument> documents) =>
        [.. documents.AsParallel().AsOrdered().Select(document =>
            $"{Normalizer.Normalize(document.Title!).Text}\n{Normalizer.Normalize(document.Text).Text}")];

    /// <returns>p95 over all queries in milliseconds; not a number for Groonga where it is not installed.</returns>
    private static (double Ours, double Groonga) Compare(
        IndexStore store, Groonga? groonga, IReadOnlyList<(string Kind, string Query)> queries, string[] normal)
    {
        var times = queries.Select(_ => (Ours: new double[Rounds], Theirs: new double[Rounds])).ToList();
        var found = new (int Ours, int Theirs)[queries.Count];
        for (var round = -1; round < Rounds; round++)
        {
            for (var i = 0; i < queries.Count; i++)
            {
                var start = Stopwatch.GetTimestamp();
                var ours = Search(store, queries[i].Query);
                var elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                var theirs = groonga?.Search(queries[i].Query) ?? default;
                found[i] = (ours, theirs.Found);
                if (round >= 0)
                {
                    (times[i].Ours[round], times[i].Theirs[round]) = (elapsed, theirs.Seconds * 1000);
                }
            }
        }

        var p95 = (double.NaN, double.NaN);
        Console.WriteLine("| Queries | | ours p50 | p95 | max | Groonga p50 | p95 | max | p95 ratio | found by ours | by Groonga | holding it |");
        foreach (var kind in queries.Select(query => query.Kind).Distinct().Append("all"))
        {
            List<int> chosen = [.. Enumerable.Range(0, queries.Count).Where(i => kind == "all" || queries[i].Kind == kind)];
            var ours = new Percentiles(chosen.Select(i => Best(times[i].Ours)));
            var theirs = new Percentiles(chosen.Select(i => Best(times[i].Theirs)));
            var holding = chosen.AsParallel().Sum(i => Holding(queries[i].Query, normal));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {kind} | {chosen.Count} | {ours} | {theirs} | {(groonga is null ? "–" : new Scores(ours.P95 / theirs.P95).AsRatios())} | {chosen.Sum(i => found[i].Ours)} | {chosen.Sum(i => found[i].Theirs)} | {holding} |"));
            p95 = (ours.P95, groonga is null ? double.NaN : theirs.P95);
        }

        return p95;
    }

    /// <summary>The whole way but the database: find, choose 200, rank them, cut and mark a page.</summary>
    private static int Search(IndexStore store, string query)
    {
        var snapshot = store.Snapshot;
        snapshot.TryHold();
        using var findings = new Findings(snapshot, query, OperatorWords.None, (_, _) => true);
        findings.Show([.. findings.Best(findings.Hits).Take(Page)]);
        return findings.Hits.Count;
    }

    private static int Holding(string query, string[] normal)
    {
        var pieces = query.Split(' ').Select(piece => Normalizer.Normalize(piece).Text).ToList();
        return normal.Count(text => pieces.TrueForAll(piece => text.Contains(piece, StringComparison.Ordinal)));
    }

    /// <summary>The one that other work on the machine disturbed least.</summary>
    private static double Best(double[] times) => times.Min();

    private static double Seconds(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private sealed class Percentiles(IEnumerable<double> times)
    {
        private readonly double[] _times = [.. times.Order()];

        public double P95 => _times[_times.Length * 95 / 100];

        public override string ToString() => string.Create(
            CultureInfo.InvariantCulture, $"{_times[_times.Length / 2]:0.0} | {P95:0.0} | {_times[^1]:0.0}");
    }
}
