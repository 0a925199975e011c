using System.CommandLine;
using System.Globalization;
using Renkei.Text.Ranking;

namespace Renkei.Web.Commands;

internal static class MatchCommand
{
    private const int UsualTop = 100;

    public static DocumentedCommand Create()
    {
        var documents = Lines("--documents", "探される文書。1行に1件のJSON {\"id\",\"title\"（なくてもよい）,\"text\"}（.jsonl、.jsonl.gz）。");
        var queries = Lines("--queries", "質問やニーズ。文書と同じ形のファイルです。");
        var top = Top();
        var like = new Option<bool>("--like") { Description = "質問を文書と同じように扱い、似た文書を探します（類似事例）。" };
        var analysis = new AnalysisOptions();
        var output = new Option<string>("--out")
        {
            HelpName = "ファイル",
            Description = "書き出すファイル（タブ区切り：質問のid、文書のid、順位、点数）。",
            Required = true,
        };
        var match = new DocumentedCommand(
            "match",
            "質問やニーズのそれぞれに合う文書を、合う順に書き出します。",
            "./run match --documents 事例.jsonl --queries 質問.jsonl --out 結果.tsv",
            "./run match --documents 事例.jsonl.gz --queries ニーズ.jsonl.gz --like --top 10 --out 類似事例.tsv")
        {
            documents, queries, top, like, output,
        };
        analysis.AddTo(match);
        match.SetAction(async (parsed, cancellation) =>
        {
            var (cases, needs) = (JsonLines.Read(parsed.GetValue(documents)!), JsonLines.Read(parsed.GetValue(queries)!));
            var (meanings, words) = (analysis.Synonyms(parsed, Synonyms.BuiltIn), analysis.Words(parsed));
            var vectors = await EmbeddedTexts.FetchAsync(
                analysis.Embeddings(parsed), [.. cases.Concat(needs).Select(Whole)], parsed.InvocationConfiguration.Error, cancellation);
            cases = [.. cases.Select((document, place) => document with { Vector = vectors[place] })];
            needs = [.. needs.Select((query, place) => query with { Vector = vectors[cases.Count + place] })];
            using var file = OutputFile.Create(parsed.GetValue(output)!);
            var ranker = CommandProgress.Show("文書を調べています", progress => new Ranker(cases, progress, meanings, words));
            CommandProgress.Show("探しています", progress =>
                Write(ranker, needs, parsed.GetValue(top), parsed.GetValue(like), file, progress));

            parsed.InvocationConfiguration.Error.WriteLine($"{cases.Count}件の文書から、{needs.Count}件の質問に合うものを探しました。");
            return 0;
        });
        return match;
    }

    private static Option<string> Lines(string name, string description) =>
        new(name) { HelpName = "ファイル", Description = description, Required = true };

    private static Option<int> Top()
    {
        var top = new Option<int>("--top")
        {
            HelpName = "数",
            Description = $"1つの質問に書き出す文書の数（1以上）。指定がなければ{UsualTop}です。",
            DefaultValueFactory = _ => UsualTop,
        };
        top.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && int.TryParse(token.Value, out var number) && number < 1)
            {
                result.AddError("The least is 1.");
            }
        });
        return top;
    }

    private static int Write(
        Ranker ranker, List<RankingDocument> queries, int top, bool like, StreamWriter file, IProgress<double>? progress)
    {
        var rankings = queries.AsParallel().AsOrdered().Select(query => (query.Id, Found: Find(ranker, query, top, like)));
        var done = 0;
        foreach (var (id, found) in rankings)
        {
            foreach (var document in found)
            {
                file.Write(string.Create(
                    CultureInfo.InvariantCulture, $"{id}\t{document.Id}\t{document.Rank}\t{document.Score:0.000000}\n"));
            }

            progress?.Report((double)++done / queries.Count);
        }

        return done;
    }

    private static IReadOnlyList<RankedDocument> Find(Ranker ranker, RankingDocument query, int top, bool like)
    {
        var text = Whole(query);
        return like ? ranker.Like(text, top, vector: query.Vector) : ranker.Rank(text, top, vector: query.Vector);
    }

    private static string Whole(RankingDocument document) =>
        document.Title is { Length: > 0 } title ? $"{title}\n{document.Text}" : document.Text;
}
