using Renkei.Text.Normalization;
using Renkei.Text.Ranking;
using Renkei.Text.Segmentation;

namespace Renkei.Bench;

/// <summary>What is searched for: a fixed list, drawn from the documents by a fixed seed, and words that officials use.</summary>
internal static class SearchQueries
{
    private const int OfEachLength = 60;
    private const int LongestPiece = 6;
    private const int Words = 120;
    private const int Pairs = 60;

    private static readonly string[] OfOffices =
    [
        "雪", "橋", "移住", "空家", "空き家", "飛島", "除雪", "買い物弱者", "買物支援", "高齢者", "高齢者の見守り", "公共交通",
        "デマンド交通", "バスの本数", "地域おこし協力隊", "若者の定着", "人口減少", "子育て支援", "医師不足", "災害時の応援", "防災",
        "有害鳥獣", "農業の担い手", "観光", "外国人観光客", "Wi-Fi", "DX", "ごみ", "海岸漂着ごみ", "水道", "下水道の広域化", "学校の統合",
        "専門職員の派遣", "技術職員", "研修", "補助金", "自治体", "地方公共団体", "取り組み", "取組", "コミュニティ", "道路 補修",
        "高校生 通学", "移住 住宅", "買い物 高齢者",
    ];

    public static IReadOnlyList<(string Kind, string Query)> Draw(IReadOnlyList<RankingDocument> documents)
    {
        var random = new Random(20180514);
        var queries = new List<(string, string)>(OfOffices.Select(query => ("of offices", query)));
        for (var length = 1; length <= LongestPiece; length++)
        {
            queries.AddRange(Some(OfEachLength, () => Piece(documents, random, length)).Select(query => ($"{length} characters", query)));
        }

        queries.AddRange(Some(Words, () => Word(documents, random)).Select(query => ("word", query)));
        queries.AddRange(Some(Pairs, () => TwoWords(documents, random)).Select(query => ("two words", query)));
        return queries;
    }

    private static IEnumerable<string> Some(int count, Func<string> draw) =>
        Enumerable.Range(0, int.MaxValue).Select(_ => draw()).Where(query => query.Length > 0).Distinct().Take(count);

    private static string Piece(IReadOnlyList<RankingDocument> documents, Random random, int length)
    {
        var text = documents[random.Next(documents.Count)].Text;
        var start = random.Next(Math.Max(1, text.Length - length));
        var piece = text.Substring(start, Math.Min(length, text.Length - start));
        return piece.Length == length && piece.All(char.IsLetterOrDigit) ? piece : "";
    }

    private static string TwoWords(IReadOnlyList<RankingDocument> documents, Random random) =>
        (Word(documents, random), Word(documents, random)) is ({ Length: > 0 } one, { Length: > 0 } other) ? $"{one} {other}" : "";

    private static string Word(IReadOnlyList<RankingDocument> documents, Random random)
    {
        var text = documents[random.Next(documents.Count)].Text;
        var tokens = Segmenter.Segment(Normalizer.Normalize(text));
        if (tokens.Count == 0)
        {
            return "";
        }

        var token = tokens[random.Next(tokens.Count)];
        var word = text.Substring(token.Start, token.Length);
        return token.PartOfSpeech.Major == "名詞" && word.Length > 1 && word.All(char.IsLetterOrDigit) ? word : "";
    }
}
