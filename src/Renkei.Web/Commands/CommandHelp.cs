using System.CommandLine;
using System.CommandLine.Invocation;

namespace Renkei.Web.Commands;

/// <summary>The help texts in Japanese; those of the library are translated only in part.</summary>
internal sealed class CommandHelp : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var output = parseResult.InvocationConfiguration.Output;
        if (parseResult.CommandResult.Command is DocumentedCommand command)
        {
            Write(command, output);
        }
        else
        {
            WriteAll(parseResult.RootCommandResult.Command, output);
        }

        return 0;
    }

    public static void WriteAll(Command root, TextWriter output)
    {
        output.WriteLine(root.Description);
        output.WriteLine();
        output.WriteLine("使い方:");
        output.WriteLine("  ./run [--urls アドレス] [--data フォルダー] [--no-sample] [--today 日付]   サイトを動かします。");
        output.WriteLine("  ./run コマンド ...                                                      コマンドを実行します。");
        output.WriteLine();
        output.WriteLine("サイトを動かすときの指定:");
        output.WriteLine("  --urls アドレス      待ち受けるアドレス（指定がなければ http://127.0.0.1:5080）");
        output.WriteLine("  --data フォルダー    データを置くフォルダー（指定がなければ data）");
        output.WriteLine("  --no-sample          サンプルを入れずに始めます。");
        output.WriteLine("  --today 日付         サンプルの「きょう」を変えます（例 2018-06-01）。");
        output.WriteLine("  --postgres 接続文字列  SQLite の代わりに PostgreSQL を使います。");
        output.WriteLine("  --key-file ファイル  鍵のファイル（指定がなければデータのフォルダーの site.key）");
        output.WriteLine("  --embeddings アドレス  庁内の埋め込みのサーバー（ふつうは使いません。docs/operations.md）");

        foreach (var command in root.Subcommands.OfType<DocumentedCommand>())
        {
            output.WriteLine();
            output.WriteLine(Usage(command));
            output.WriteLine($"  {command.Description}");
            WriteExamples(command, output);
        }

        output.WriteLine();
        output.WriteLine("くわしくは ./run help コマンド をご覧ください。終了コードは、正常が 0、お断りが 2、不具合が 1 です。");
    }

    public static void Write(DocumentedCommand command, TextWriter output)
    {
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine("使い方:");
        output.WriteLine($"  {Usage(command)}");
        output.WriteLine();
        foreach (var argument in command.Arguments)
        {
            output.WriteLine($"  {argument.HelpName ?? argument.Name}");
            output.WriteLine($"      {argument.Description}");
        }

        foreach (var option in command.Options)
        {
            output.WriteLine($"  {Usage(option)}{(option.Required ? "（必須）" : "")}");
            output.WriteLine($"      {option.Description}");
        }

        output.WriteLine("  --help");
        output.WriteLine("      使い方を表示します。");
        output.WriteLine();
        WriteExamples(command, output);
    }

    private static void WriteExamples(DocumentedCommand command, TextWriter output)
    {
        foreach (var example in command.Examples)
        {
            output.WriteLine($"  例: {example}");
        }
    }

    private static string Usage(DocumentedCommand command)
    {
        var arguments = command.Arguments.Select(argument => argument.Arity.MinimumNumberOfValues == 0
            ? $"[{argument.HelpName ?? argument.Name}]"
            : argument.HelpName ?? argument.Name);
        var options = command.Options.Select(option => option.Required ? Usage(option) : $"[{Usage(option)}]");

        return string.Join(' ', [$"./run {command.Name}", .. arguments, .. options]);
    }

    private static string Usage(Option option) =>
        option.HelpName is null ? option.Name : $"{option.Name} {option.HelpName}";
}
