using System.CommandLine;
using System.CommandLine.Parsing;

namespace Renkei.Web.Commands;

/// <summary>What is wrong with a command line, as Japanese sentences that end with the next step.</summary>
internal static class CommandMistakes
{
    public static List<string> Find(RootCommand root, ParseResult parsed)
    {
        if (parsed.Errors.Count == 0)
        {
            return [];
        }

        if (parsed.CommandResult.Command is not DocumentedCommand command)
        {
            return [UnknownCommand(root, parsed.UnmatchedTokens[0])];
        }

        return
        [
            .. Sentences(parsed, command).Distinct(),
            $"使い方は ./run help {command.Name} をご覧ください。",
        ];
    }

    public static string UnknownCommand(Command root, string name) =>
        $"「{name}」というコマンドはありません。" +
        $"使えるコマンドは {string.Join("、", root.Subcommands.Select(command => command.Name))} です。" +
        "./run help で使い方を確かめてください。";

    private static IEnumerable<string> Sentences(ParseResult parsed, DocumentedCommand command) =>
        parsed.UnmatchedTokens.Count > 0
            ? parsed.UnmatchedTokens.Select(token => $"「{token}」の意味が分かりません。つづりを確かめてください。")
            : parsed.Errors.Select(error => Sentence(error.SymbolResult, command));

    private static string Sentence(SymbolResult? symbol, DocumentedCommand command) => symbol switch
    {
        OptionResult { Implicit: true } option => $"{option.Option.Name} を指定してください。",
        OptionResult { Tokens.Count: 0 } option => $"{option.Option.Name} のあとに値を指定してください。",
        OptionResult option =>
            $"{option.Option.Name} の値「{option.Tokens[0].Value}」は使えません。値を確かめてください。",
        ArgumentResult { Parent: OptionResult option } => Sentence(option, command),
        ArgumentResult { Tokens.Count: > 0 } argument =>
            $"「{argument.Tokens[0].Value}」は {Name(argument.Argument)} に使えません。値を確かめてください。",
        ArgumentResult argument => $"{Name(argument.Argument)}を指定してください。",
        _ => $"{MissingOption(command)} を指定してください。",
    };

    private static string Name(Argument argument) => argument.HelpName ?? argument.Name;

    private static string MissingOption(DocumentedCommand command) =>
        command.Options.FirstOrDefault(option => option.Required)?.Name
        ?? command.Arguments.Select(Name).FirstOrDefault()
        ?? "値";
}
