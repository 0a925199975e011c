using Renkei.Web.Commands;

namespace Renkei.Tests.Commands;

/// <summary>One run of the command line, as the shell sees it.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    public static async Task<CommandRun> OfAsync(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();

        var exitCode = await CommandLine.RunAsync(args, output, error);

        return new CommandRun(exitCode, output.ToString(), error.ToString());
    }
}
