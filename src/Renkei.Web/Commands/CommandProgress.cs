using Spectre.Console;

namespace Renkei.Web.Commands;

/// <summary>A bar on the terminal while a command works; nothing where the error stream goes to a file.</summary>
internal static class CommandProgress
{
    /// <param name="task">What is being done, as the reader is told.</param>
    /// <param name="work">Reports the share done, 0–1; gets null where nothing is shown.</param>
    public static T Show<T>(string task, Func<IProgress<double>?, T> work)
    {
        if (Console.IsErrorRedirected)
        {
            return work(null);
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
            .Start(context => work(new Bar(context.AddTask(task, maxValue: 1))));
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
