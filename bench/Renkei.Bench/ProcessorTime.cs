using System.Diagnostics;

namespace Renkei.Bench;

/// <summary>Seconds of processor time over all threads: what other work on the machine does not distort.</summary>
internal static class ProcessorTime
{
    public static double Of(Action action)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        action();
        process.Refresh();
        return (process.TotalProcessorTime - before).TotalSeconds;
    }
}
