using System.CommandLine;
using Renkei.Analysis;
using Renkei.Text.Ranking;
using Renkei.Text.Segmentation;

namespace Renkei.Web.Commands;

/// <summary>What commands that compare texts may be told beside them: own words, synonyms, a language model.</summary>
internal sealed class AnalysisOptions
{
    private readonly Option<string?> _words = InputFile.WordsOption();

    private readonly Option<string?> _synonyms = new("--synonyms")
    {
        HelpName = "ファイル",
        Description = "言い換えの表（UTF-8、1行に1組、タブ区切り。例：買い物弱者［タブ］買物難民）。",
    };

    private readonly Option<string?> _embeddings = new("--embeddings")
    {
        HelpName = "アドレス",
        Description = "意味の近さを教える埋め込みのサーバー（例 http://127.0.0.1:11434）。文章はそこへ送られます。使えないときは語句だけで比べます。",
    };

    private readonly Option<string?> _model = new("--model") { HelpName = "名前", Description = "埋め込みのモデルの名前。--embeddings には必ず要ります。" };

    private readonly Option<string?> _kind = Kind();

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _words, _synonyms, _embeddings, _model, _kind })
        {
            command.Options.Add(option);
        }
    }

    /// <exception cref="RuleBrokenException">The file cannot be read, or a line is no word.</exception>
    public UserWords Words(ParseResult parsed) => InputFile.ReadWords(parsed.GetValue(_words));

    /// <summary>A table's groups, added to others.</summary>
    /// <exception cref="RuleBrokenException">The file cannot be read, or a line is no group.</exception>
    public Synonyms Synonyms(ParseResult parsed, Synonyms others) => InputFile.ReadSynonyms(parsed.GetValue(_synonyms), others);

    /// <exception cref="RuleBrokenException">The address is none, or there is no model.</exception>
    public EmbeddingSettings Embeddings(ParseResult parsed)
    {
        if (parsed.GetValue(_embeddings) is not { } address)
        {
            return EmbeddingSettings.Off;
        }

        var model = parsed.GetValue(_model);
        Require(model is { Length: > 0 }, "model", "--embeddings には --model でモデルの名前も指定してください。");
        EmbeddingProtocol? protocol = parsed.GetValue(_kind) switch
        {
            "ollama" => EmbeddingProtocol.Ollama,
            "openai" => EmbeddingProtocol.OpenAi,
            _ => null,
        };
        var settings = EmbeddingSettings.Of(address, model!, protocol);
        Require(settings is not null, "address", $"「--embeddings {address}」は使えません。「http://127.0.0.1:11434」のように書いてください。");
        return settings! with { Key = Environment.GetEnvironmentVariable("RENKEI_EMBEDDINGS_KEY") };
    }

    private static Option<string?> Kind()
    {
        var kind = new Option<string?>("--embeddings-kind")
        {
            HelpName = "種類",
            Description = "サーバーの話し方：openai（/v1/embeddings）か ollama（/api/embed）。指定がなければ、アドレスから決めるか openai です。",
        };
        kind.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && token.Value is not ("openai" or "ollama"))
            {
                result.AddError("Not a kind.");
            }
        });
        return kind;
    }

    private static void Require(bool holds, string code, string message) => new Rule($"embeddings.{code}", message).Require(holds);
}
