using System.IO.Compression;
using System.Text.Json;
using Renkei.Text.Ranking;
using Renkei.Workbooks;

namespace Renkei.Bench;

/// <summary>Any number of documents out of the sets of a folder: every text as it is, then one joined to another at random.</summary>
internal static class SearchTexts
{
    public static IReadOnlyList<RankingDocument> Make(string folder, int count)
    {
        List<(string Title, string Text)> texts = [.. Projects(folder), .. Answers(folder)];
        var random = new Random(20180514);
        var documents = new List<RankingDocument>(count);
        while (documents.Count < count)
        {
            var number = documents.Count;
            var (title, text) = texts[number % texts.Count];
            documents.Add(new RankingDocument(
                $"{number}", title, number < texts.Count ? text : $"{text}\n{texts[random.Next(texts.Count)].Text}"));
        }

        return documents;
    }

    private static IEnumerable<(string Title, string Text)> Projects(string folder) =>
        new[] { "projects_2025", "needs_2609", "paragraphs_2304" }
            .SelectMany(name => Lines(Path.Combine(folder, "search", $"{name}.jsonl.gz")))
            .Select(line =>
            {
                using var json = JsonDocument.Parse(line);
                return (
                    json.RootElement.TryGetProperty("title", out var title) ? title.GetString() ?? "" : "",
                    json.RootElement.GetProperty("text").GetString()!);
            });

    private static IEnumerable<(string Title, string Text)> Answers(string folder)
    {
        const string Name = "free_text_long.csv.gz";
        using var file = File.OpenRead(Path.Combine(folder, "survey", Name));
        var table = Table.Read(file, Name);
        var (area, text) = (table.IndexOf("area"), table.IndexOf("text"));
        return [.. table.Rows.Select(row => (row[area], row[text]))];
    }

    private static IEnumerable<string> Lines(string file)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
