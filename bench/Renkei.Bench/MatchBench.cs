using System.Globalization;
using Renkei.Text.Ranking;

namespace Renkei.Bench;

/// <summary>Ranking beside BM25 over MeCab's words, scored by the same script.</summary>
internal static class MatchBench
{
    public static void Run(BenchRun run)
    {
        var (needs, bm25) = Compare(run, "projects_2025", "needs_2609", "nDCG@10", "Recall@100");
        run.Add(Claim.Of("needs_2609 → projects: nDCG@10 / Recall@100", needs, [.850, .988], [.87, .993], ("BM25 over MeCab's words", bm25)));
        (var questions, bm25) = Compare(run, "paragraphs_2304", "questions_4442", "nDCG@10");
        run.Add(Claim.Of("questions_4442 → paragraphs: nDCG@10", questions, [.950], [.960], ("BM25 over MeCab's words", bm25)));
    }

    private static (Scores Ours, Scores Peer) Compare(BenchRun bench, string documents, string queries, params string[] measures)
    {
        var (folder, scorers) = (bench.Set("search"), bench.Scorers);
        var judgements = Path.Combine(folder, $"{queries}.qrels.tsv");
        using var run = new ScratchFile();
        var ours = ProcessorTime.Of(() => Write(RankingSet.Read(folder, documents, queries, everyNth: 1), run.Path));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{queries}, Renkei.Text: {ours:0.0} s of processor time"));
        var found = Score();
        var theirs = scorers.PeerSeconds(
            "match", Path.Combine(folder, $"{documents}.jsonl.gz"), Path.Combine(folder, $"{queries}.jsonl.gz"), run.Path);
        Peer.Compare(ours, theirs, "  BM25 over MeCab's words, whole run");
        var peer = theirs is null ? new Scores([.. measures.Select(_ => double.NaN)]) : Score();
        Console.WriteLine($"    ours to BM25, {string.Join(" / ", measures)}: {found.Over(peer).AsRatios()}");
        return (found, peer);

        Scores Score()
        {
            var line = scorers.Score("score_ranking.py", judgements, run.Path);
            Console.WriteLine($"  {line}");
            return Scores.Read(line, measures);
        }
    }

    private static void Write(RankingSet set, string path)
    {
        var ranker = new Ranker(set.Documents);
        File.WriteAllLines(path, set.Queries.AsParallel().AsOrdered()
            .Select(query => (query.Id, Found: ranker.Rank(query.Text)))
            .AsEnumerable()
            .SelectMany(query => query.Found.Select(document => string.Create(
                CultureInfo.InvariantCulture, $"{query.Id}\t{document.Id}\t{document.Rank}\t{document.Score:0.000000}"))));
    }
}
