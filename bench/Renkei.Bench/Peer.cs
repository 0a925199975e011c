using System.Diagnostics;

namespace Renkei.Bench;

/// <summary>An established program, run as a user would, timed from start to end.</summary>
internal static class Peer
{
    /// <returns>Wall-clock seconds and what it printed; null when the program is not installed.</returns>
    public static (double Seconds, string Output)? Run(string program, params string[] arguments)
    {
        try
        {
            var watch = Stopwatch.StartNew();
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? (watch.Elapsed.TotalSeconds, output) : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    public static void Compare(double ours, double? theirs, string peer) => Console.WriteLine(theirs is { } seconds
        ? $"{peer}: {seconds:0.00} s, {seconds / ours:0.0} times ours"
        : $"{peer}: not installed");
}
