using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Renkei.Text.Ranking;

namespace Renkei.Bench;

/// <summary>Groonga as one process that stays, with the words of MeCab (TokenMecab), over a database of its own.</summary>
internal sealed class Groonga : IDisposable
{
    private readonly Process _process;
    private readonly string _folder;

    private Groonga(Process process, string folder) => (_process, _folder) = (process, folder);

    /// <returns>Null when it is not installed, or without its tokenizer.</returns>
    public static Groonga? Start()
    {
        var folder = Directory.CreateTempSubdirectory("renkei-groonga-").FullName;
        var start = new ProcessStartInfo("groonga", ["-n", Path.Combine(folder, "db")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new System.Text.UTF8Encoding(false),
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            Environment = { ["MECABRC"] = Path.Combine(folder, "mecabrc") },
        };
        File.WriteAllText(Path.Combine(folder, "mecabrc"), Mecab.Configuration);
        try
        {
            var groonga = new Groonga(Process.Start(start)!, folder);
            return groonga.HasTokenizer() ? groonga : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Directory.Delete(folder, recursive: true);
            return null;
        }
    }

    public string Version => Ask("status").Body.GetProperty("version").GetString()!;

    public void Load(IReadOnlyList<RankingDocument> documents)
    {
        Run("cache_limit 0");
        Run("table_create Docs TABLE_HASH_KEY ShortText");
        Run("column_create Docs title COLUMN_SCALAR Text");
        Run("column_create Docs text COLUMN_SCALAR Text");
        Run("load --table Docs", JsonSerializer.Serialize(documents.Select(document => new Dictionary<string, string?>
        {
            ["_key"] = document.Id,
            ["title"] = document.Title,
            ["text"] = document.Text,
        })));
        Run("table_create Terms TABLE_PAT_KEY ShortText --default_tokenizer TokenMecab --normalizer NormalizerAuto");
        Run("column_create Terms docs COLUMN_INDEX|WITH_POSITION|WITH_SECTION Docs title,text");
    }

    /// <summary>Finds, puts the best 20 in order and cuts excerpts with marks, as a page of results would show them.</summary>
    /// <returns>Groonga's own seconds, without reading the answer; how many it found.</returns>
    public (double Seconds, int Found) Search(string query)
    {
        var pieces = query.Split(' ')
            .Select(piece => piece.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal))
            .Select(piece => $"\"{piece}\"");
        var (seconds, body) = Ask(
            "/d/select.json?table=Docs&match_columns=title*2||text&sort_keys=-_score&limit=20"
            + "&output_columns=" + Uri.EscapeDataString("_key,_score,title,snippet_html(text)")
            + "&query=" + Uri.EscapeDataString(string.Join(' ', pieces)));
        return (seconds, body[0][0][0].GetInt32());
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private bool HasTokenizer()
    {
        try
        {
            Run("plugin_register tokenizers/mecab");
            return true;
        }
        catch (InvalidOperationException)
        {
            Dispose();
            return false;
        }
    }

    private void Run(params string[] lines)
    {
        foreach (var line in lines)
        {
            _process.StandardInput.WriteLine(line);
        }

        _process.StandardInput.Flush();
        Read();
    }

    private (double Seconds, JsonElement Body) Ask(string command)
    {
        _process.StandardInput.WriteLine(command);
        _process.StandardInput.Flush();
        return Read();
    }

    /// <summary>An answer is one array of [[code, start, elapsed, message …], body], over one line or more.</summary>
    private (double Seconds, JsonElement Body) Read()
    {
        var text = "";
        while (true)
        {
            text += _process.StandardOutput.ReadLine() ?? throw new EndOfStreamException("Groonga has ended.");
            try
            {
                using var json = JsonDocument.Parse(text);
                var head = json.RootElement[0];
                if (head[0].GetInt32() != 0)
                {
                    throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"Groonga: {head}"));
                }

                return (head[2].GetDouble(), json.RootElement[1].Clone());
            }
            catch (JsonException)
            {
            }
        }
    }
}
