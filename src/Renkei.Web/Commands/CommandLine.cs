using System.CommandLine;
using System.CommandLine.Help;

namespace Renkei.Web.Commands;

/// <summary>
/// The command line of <c>./run</c>. The same binary is the web server: a first word without a dash is a command,
/// no word at all or options alone start the site. A command is one file here, named in <see cref="Commands"/>.
/// </summary>
public static class CommandLine
{
    public const int Refused = 2;

    public const int Broken = 1;

    private static readonly string[] HelpOptions = ["--help", "-h", "-?", "/?"];

    /// <summary>Whether these arguments are for the command line and not for the web server.</summary>
    public static bool Knows(IReadOnlyList<string> args) =>
        args.Count > 0 && (!args[0].StartsWith('-') || HelpOptions.Contains(args[0]));

    public static Task<int> RunAsync(IReadOnlyList<string> args) => RunAsync(args, Console.Out, Console.Error);

    /// <summary>
    /// 0 when done, 2 when refused with a sentence on <paramref name="error"/>, 1 when the program itself is at fault.
    /// </summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, TextWriter output, TextWriter error)
    {
        var root = Root();
        var parsed = root.Parse([.. args]);

        if (parsed.Action is not CommandHelp && CommandMistakes.Find(root, parsed) is { Count: > 0 } mistakes)
        {
            mistakes.ForEach(error.WriteLine);
            return Refused;
        }

        var configuration = new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            Output = output,
            Error = error,
        };
        try
        {
            return await parsed.InvokeAsync(configuration);
        }
        catch (RuleBrokenException refusal)
        {
            await error.WriteLineAsync(refusal.Rule.Message);
            return Refused;
        }
        catch (Exception bug)
        {
            // The outermost frame: without it a bug would end in an abort signal instead of an exit code.
            await error.WriteLineAsync($"思わぬ不具合で終わりました。次の内容をシステム管理者に伝えてください。\n{bug}");
            return Broken;
        }
    }

    private static IEnumerable<DocumentedCommand> Commands() =>
    [
        ReadCommand.Create(),
        GroupCommand.Create(),
        SamplesCommand.Create(),
        MatchCommand.Create(),
        SegmentCommand.Create(),
        SetupCommand.Create(),
        AdminCommand.Create(),
        BackupCommand.Create(),
        RestoreCommand.Create(),
        MoveCommand.Create(),
        HelpCommand.Create(),
    ];

    private static RootCommand Root()
    {
        var root = new RootCommand("連携（Renkei）：県と市町村の連携課題を、調査から回答・公表まで一本の線でつなぐしくみです。");
        root.Options.Clear();
        root.Options.Add(new HelpOption
        {
            Description = "使い方を表示します。",
            Action = new CommandHelp(),
            Recursive = true,
        });
        root.SetAction(parsed => CommandHelp.WriteAll(root, parsed.InvocationConfiguration.Output));
        foreach (var command in Commands())
        {
            root.Subcommands.Add(command);
        }

        return root;
    }
}
