using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using Renkei.Text.Ranking;

namespace Renkei.Bench;

/// <summary>Documents, queries, and which document answers which query.</summary>
internal sealed record RankingSet(
    IReadOnlyList<RankingDocument> Documents,
    IReadOnlyList<RankingDocument> Queries,
    ILookup<string, string> Judgements)
{
    public static RankingSet Read(string folder, string documents, string queries, int everyNth) => new(
        [.. Lines(folder, documents)],
        [.. Lines(folder, queries).Where((_, index) => index % everyNth == 0)],
        File.ReadLines(Path.Combine(folder, $"{queries}.qrels.tsv"))
            .Select(line => line.Split('\t'))
            .ToLookup(columns => columns[0], columns => columns[1]));

    /// <summary>nDCG@10 of every second judged query, of the others, of all, and Recall@100; every judgement has grade 1.</summary>
    public string Score(Func<string, IReadOnlyList<RankedDocument>> rank)
    {
        var scores = Queries.Where(query => Judgements.Contains(query.Id)).AsParallel().AsOrdered()
            .Select(query => Score(Judgements[query.Id].ToHashSet(), rank(query.Text)))
            .ToList();
        var halves = scores.Index().GroupBy(score => score.Index % 2)
            .Select(half => half.Average(score => score.Item.Gain).ToString("0.0000", CultureInfo.InvariantCulture));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"nDCG@10 {scores.Average(score => score.Gain):0.0000} (halves {string.Join(", ", halves)}), Recall@100 {scores.Average(score => score.Recall):0.0000}");
    }

    private static (double Gain, double Recall) Score(HashSet<string> wanted, IReadOnlyList<RankedDocument> found)
    {
        var hits = found.Where(document => wanted.Contains(document.Id)).ToList();
        var gain = hits.Where(document => document.Rank <= 10).Sum(document => Discount(document.Rank));
        var ideal = Enumerable.Range(1, Math.Min(10, wanted.Count)).Sum(Discount);
        return (gain / ideal, (double)hits.Count / wanted.Count);
    }

    private static double Discount(int rank) => 1 / Math.Log2(rank + 1);

    public static IEnumerable<RankingDocument> Lines(string folder, string name)
    {
        using var file = new GZipStream(File.OpenRead(Path.Combine(folder, $"{name}.jsonl.gz")), CompressionMode.Decompress);
        using var reader = new StreamReader(file);
        while (reader.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            var title = json.RootElement.TryGetProperty("title", out var named) ? named.GetString() : null;
            yield return new RankingDocument(
                json.RootElement.GetProperty("id").GetString()!, title, json.RootElement.GetProperty("text").GetString()!);
        }
    }
}
