using System.Diagnostics;

namespace Renkei.Bench;

/// <summary>Seconds of processor time over all threads: what other work on the machine does not distort.</summary>
internal static class ProcessorTime
{
    public static double Of(Action action)
    {
        var before = OfProcess();
        action();
        return (OfProcess() - before).TotalSeconds;
    }

    /// <summary>Since the process began.</summary>
    public static TimeSpan OfProcess()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }
}
