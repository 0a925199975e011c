using Renkei.Text.Grouping;
using Spectre.Console;

namespace Renkei.Web.Commands;

/// <summary>A bar on the terminal while texts are grouped; nothing where the error stream goes to a file.</summary>
internal static class GroupingProgress
{
    public static Grouping Show(Func<IProgress<double>?, Grouping> group)
    {
        if (Console.IsErrorRedirected)
        {
            return group(null);
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
            .Start(context => group(new Bar(context.AddTask("分けています", maxValue: 1))));
    }

    /// <summary>Reports come from several threads and not in order: the bar only grows.</summary>
    private sealed class Bar(ProgressTask task) : IProgress<double>
    {
        private readonly Lock _lock = new();

        public void Report(double value)
        {
            lock (_lock)
            {
                task.Value = Math.Max(task.Value, value);
            }
        }
    }
}
