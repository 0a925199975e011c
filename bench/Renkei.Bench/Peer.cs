using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Renkei.Bench;

/// <summary>A program, run as a user would, its start included, its output thrown away.</summary>
internal static partial class Peer
{
    // The shell tells the processor time of its children; .NET forgets that of a process that has ended.
    private const string Timed = "\"$0\" \"$@\" >/dev/null & echo $!; wait $! || exit; times";

    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(5);

    /// <returns>Null when the program is not installed or fails.</returns>
    public static Used? Run(string program, params string[] arguments)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(
            new ProcessStartInfo("sh", ["-c", Timed, program, .. arguments]) { RedirectStandardOutput = true })!;
        var status = $"/proc/{process.StandardOutput.ReadLine()}/status";
        var rest = process.StandardOutput.ReadToEndAsync();
        var peak = 0L;
        while (!rest.Wait(Glance))
        {
            peak = Math.Max(peak, ProcessMemory.PeakMebibytes(status));
        }

        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        process.WaitForExit();
        var children = rest.Result.Split('\n', StringSplitOptions.RemoveEmptyEntries).LastOrDefault();
        return process.ExitCode != 0 || children is null ? null : new Used(seconds, Seconds(children), peak);
    }

    /// <returns>Seconds of processor time; null when the program is not installed or fails.</returns>
    public static double? Seconds(string program, params string[] arguments) => Run(program, arguments)?.Processor;

    /// <returns>What it prints; null when it is not installed or fails.</returns>
    public static string? Output(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var process = Process.Start(start)!;
            process.ErrorDataReceived += (_, _) => { };
            process.BeginErrorReadLine();
            var printed = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? printed : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    public static void Compare(double ours, double? theirs, string peer) => Console.WriteLine(theirs is { } seconds
        ? string.Create(CultureInfo.InvariantCulture, $"{peer}: {seconds:0.00} s, {seconds / ours:0.0} times ours")
        : $"{peer}: not installed");

    private static double Seconds(string times) => Time().Matches(times).Sum(time =>
        (60 * int.Parse(time.Groups[1].ValueSpan)) + double.Parse(time.Groups[2].Value, CultureInfo.InvariantCulture));

    [GeneratedRegex("([0-9]+)m([0-9.]+)s")]
    private static partial Regex Time();
}
