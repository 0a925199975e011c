using System.CommandLine;

namespace Renkei.Web.Commands;

internal static class HelpCommand
{
    public static DocumentedCommand Create()
    {
        var name = new Argument<string?>("コマンド")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = "使い方を知りたいコマンド。指定がなければ一覧を表示します。",
        };
        var help = new DocumentedCommand("help", "使い方を表示します。", "./run help read") { name };
        help.SetAction(parsed => Show(parsed, parsed.GetValue(name)));
        return help;
    }

    private static int Show(ParseResult parsed, string? name)
    {
        var root = parsed.RootCommandResult.Command;
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        if (name is null)
        {
            CommandHelp.WriteAll(root, output);
            return 0;
        }

        if (root.Subcommands.FirstOrDefault(command => command.Name == name) is DocumentedCommand found)
        {
            CommandHelp.Write(found, output);
            return 0;
        }

        error.WriteLine(CommandMistakes.UnknownCommand(root, name));
        return CommandLine.Refused;
    }
}
