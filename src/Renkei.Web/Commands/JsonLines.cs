using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Renkei.Text.Ranking;

namespace Renkei.Web.Commands;

/// <summary>Documents or queries as lines of JSON: <c>{"id", "title"?, "text"}</c>; other members are passed over.</summary>
internal static class JsonLines
{
    /// <summary>Reads .jsonl or .jsonl.gz, UTF-8 with or without a byte order mark; empty lines are passed over.</summary>
    /// <exception cref="RuleBrokenException">The file cannot be read, or a line (named by its number) is not such a document.</exception>
    public static List<RankingDocument> Read(string path)
    {
        using var file = InputFile.Open(path);
        using Stream plain = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase)
            ? new GZipStream(file, CompressionMode.Decompress)
            : file;
        using var reader = new StreamReader(plain, new UTF8Encoding(false, throwOnInvalidBytes: true));
        try
        {
            return Read(reader, path);
        }
        catch (InvalidDataException)
        {
            throw Refusal("gzip", $"「{path}」は壊れているか、gzip形式ではありません。ファイルを作り直してください。");
        }
        catch (DecoderFallbackException)
        {
            throw Refusal("encoding", $"「{path}」の文字コードがUTF-8ではありません。UTF-8で保存し直してください。");
        }
    }

    private static List<RankingDocument> Read(StreamReader reader, string path)
    {
        var documents = new List<RankingDocument>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            var document = Parse(line, $"「{path}」の{number}行目");
            if (!lines.TryAdd(document.Id, number))
            {
                throw Refusal(
                    "id-twice",
                    $"「{path}」の{number}行目のid「{document.Id}」は、{lines[document.Id]}行目にもあります。重なりのないidにしてください。");
            }

            documents.Add(document);
        }

        return documents.Count > 0
            ? documents
            : throw Refusal("empty", $"「{path}」に1件もありません。1行に1件ずつ {{\"id\":…,\"text\":…}} を入れてください。");
    }

    private static RankingDocument Parse(string line, string place)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var id = Member(json.RootElement, "id", place);
            return id.Length > 0 && !id.AsSpan().ContainsAny("\t\r\n")
                ? new RankingDocument(id, Title(json.RootElement, place), Member(json.RootElement, "text", place))
                : throw Refusal("id", $"{place}のidが空か、タブや改行を含んでいます。idを直してください。");
        }
        catch (JsonException)
        {
            throw Refusal("json", $"{place}がJSONとして読めません。1行に1件ずつ {{\"id\":…,\"text\":…}} の形で入れてください。");
        }
    }

    private static string? Title(JsonElement json, string place) =>
        json.TryGetProperty("title", out var title) && title.ValueKind != JsonValueKind.Null
            ? Member(json, "title", place)
            : null;

    /// <summary>A number is taken as it is written: ids often are numbers.</summary>
    private static string Member(JsonElement json, string name, string place)
    {
        if (json.ValueKind != JsonValueKind.Object || !json.TryGetProperty(name, out var member))
        {
            throw Refusal("member", $"{place}に「{name}」がありません。{{\"id\":…,\"text\":…}} の形で入れてください。");
        }

        try
        {
            return member.ValueKind switch
            {
                JsonValueKind.String => member.GetString()!,
                JsonValueKind.Number => member.GetRawText(),
                _ => throw Refusal("member", $"{place}の「{name}」が文字列ではありません。文字列にしてください。"),
            };
        }
        catch (InvalidOperationException)
        {
            throw Refusal("json", $"{place}の「{name}」に、文字にならない符号があります。文字を直してください。");
        }
    }

    private static RuleBrokenException Refusal(string code, string message) =>
        new(new Rule($"json-lines.{code}", message));
}
