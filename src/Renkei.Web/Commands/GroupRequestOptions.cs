using System.CommandLine;
using Renkei.Text.Grouping;
using Renkei.Text.Ranking;
using Renkei.Workbooks;

namespace Renkei.Web.Commands;

/// <summary>The options of <c>./run group</c>, and the request they make.</summary>
internal sealed class GroupRequestOptions
{
    private readonly Argument<string> _file =
        InputFile.Argument("文章の表（.xlsx、.xlsm、.xls、.csv、.csv.gz。文字コードは自動で判別します）");

    private readonly Option<string> _text = Value("--text", "列名", "文章の列。コンマで区切って複数を指定できます。", required: true);
    private readonly Option<string?> _id = Value("--id", "列名", "1件を見分ける列。指定がなければ列「id」、それもなければ1から数えた行の番号です。");
    private readonly Option<int?> _groups = GroupCommand.Groups();
    private readonly Option<int?> _levels = GroupCommand.Levels();
    private readonly Option<string?> _given = Value("--given", "列名", "すでに分けてあるグループの列。分け直さず、見出しと語句だけを付けます。");
    private readonly Option<string?> _locks = Value(
        "--locks", "ファイル", "職員が決めた分類の表（列 id, group）。その分類は動かさず、名前を見出しにします。--groups がなければ、ほかの文章もすべてこの分類のどれかに入れます（語句のない文章は最も大きな分類へ、類似度0で）。");

    private readonly Option<string?> _previous = Value(
        "--previous", "ファイル", "前回の結果の表（列 id, group）。一緒だったものは一緒のままにし、増えた文章だけを分けます。");

    private readonly Option<string?> _earlier = Value(
        "--earlier", "ファイル", "前年度など、別の文章を分けた表（列 group と、--text と同じ列）。内容の近いグループを列 earlier に、近さを earlier_similarity に、共通する語を earlier_shared に書きます。");

    private readonly Option<bool> _evidence = new("--evidence")
    {
        Description = "根拠の列（words：keywords を途中で切らずに書いた語、copies：同じ文面の件数、shared：グループと共通する語、evidence：keywords がグループの何件に、全体の何件にあるか）を加えます。",
    };

    private readonly Option<string?> _output = Value(
        "--out", "ファイル", "書き出すCSVファイル（UTF-8）。指定がなければ標準出力へ書き出します。");

    private readonly AnalysisOptions _analysis = new();

    public void AddTo(Command command)
    {
        command.Arguments.Add(_file);
        foreach (var option in new Option[] { _text, _id, _groups, _levels, _given, _locks, _previous, _earlier, _evidence, _output })
        {
            command.Options.Add(option);
        }

        _analysis.AddTo(command);
    }

    /// <exception cref="RuleBrokenException">Options or files do not fit each other.</exception>
    public GroupRequest Read(ParseResult parsed)
    {
        var (given, locks, previous) = (parsed.GetValue(_given), parsed.GetValue(_locks), parsed.GetValue(_previous));
        var levels = GroupCommand.LevelsOf(parsed, _levels);
        GroupRules.GivenStandsAlone.Require(
            given is null
            || (locks is null && previous is null && parsed.GetValue(_groups) is null && levels == 1));

        var table = ReadTable(parsed.GetValue(_file)!);
        var input = GroupInput.From(table, parsed.GetValue(_text)!, parsed.GetValue(_id));
        var earlier = previous is null ? null : NamedGroups.Read(ReadTable(previous), previous, input);
        earlier?.RequireSome();
        var locked = locks is null ? null : NamedGroups.Read(ReadTable(locks), locks, input);
        locked?.RequireAll();
        var otherYear = parsed.GetValue(_earlier) is { } file
            ? EarlierGroups.Read(ReadTable(file), file, parsed.GetValue(_text)!)
            : null;
        GroupRules.EnoughGroups(locked?.Names ?? 0).Require(locked is null || !(parsed.GetValue(_groups) < locked.Names));

        var options = new GroupingOptions(parsed.GetValue(_groups))
        {
            Levels = levels,
            Locks = locked?.Groups ?? new Dictionary<string, string>(),
            Previous = earlier?.Groups ?? new Dictionary<string, string>(),
            Own = _analysis.Words(parsed),
            Synonyms = _analysis.Synonyms(parsed, Synonyms.None),
        };
        var columns = given is null ? null : GroupInput.Column(table, given);
        return new GroupRequest(
            input,
            options,
            columns,
            earlier?.Labels,
            otherYear,
            parsed.GetValue(_evidence),
            _analysis.Embeddings(parsed),
            parsed.GetValue(_output));
    }

    private static Table ReadTable(string path)
    {
        using var file = InputFile.Open(path);
        return Table.Read(file, Path.GetFileName(path));
    }

    private static Option<string> Value(string name, string helpName, string description, bool required) =>
        new(name) { HelpName = helpName, Description = description, Required = required };

    private static Option<string?> Value(string name, string helpName, string description) =>
        new(name) { HelpName = helpName, Description = description };
}
