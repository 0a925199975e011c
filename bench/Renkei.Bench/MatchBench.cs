using System.Globalization;
using Renkei.Text.Ranking;

namespace Renkei.Bench;

/// <summary>Ranking beside BM25 over MeCab's words, scored by the same script.</summary>
internal static class MatchBench
{
    public static int Run(string data, string peers)
    {
        Compare(Path.Combine(data, "search"), "projects_2025", "needs_2609", new Scorers(peers));
        Compare(Path.Combine(data, "search"), "paragraphs_2304", "questions_4442", new Scorers(peers));
        return 0;
    }

    private static void Compare(string folder, string documents, string queries, Scorers scorers)
    {
        var judgements = Path.Combine(folder, $"{queries}.qrels.tsv");
        using var run = new ScratchFile();
        var ours = ProcessorTime.Of(() => Write(RankingSet.Read(folder, documents, queries, everyNth: 1), run.Path));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{queries}, Renkei.Text: {ours:0.0} s of processor time"));
        Console.WriteLine($"  {scorers.Score("score_ranking.py", judgements, run.Path)}");
        var theirs = scorers.PeerSeconds(
            "match", Path.Combine(folder, $"{documents}.jsonl.gz"), Path.Combine(folder, $"{queries}.jsonl.gz"), run.Path);
        Peer.Compare(ours, theirs, "  BM25 over MeCab's words, whole run");
        Console.WriteLine($"  {scorers.Score("score_ranking.py", judgements, run.Path)}");
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
