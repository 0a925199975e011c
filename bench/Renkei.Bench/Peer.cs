using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Renkei.Bench;

/// <summary>An established program, run as a user would, its start included, its output thrown away.</summary>
internal static partial class Peer
{
    // The shell tells the processor time of its children; .NET forgets that of a process that has ended.
    private const string Timed = "\"$0\" \"$@\" >/dev/null || exit; times";

    /// <returns>Seconds of processor time; null when the program is not installed or fails.</returns>
    public static double? Seconds(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo("sh", ["-c", Timed, program, .. arguments]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var children = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).LastOrDefault();
        process.WaitForExit();

        return process.ExitCode != 0 || children is null ? null : Time().Matches(children).Sum(time =>
            (60 * int.Parse(time.Groups[1].ValueSpan)) + double.Parse(time.Groups[2].Value, CultureInfo.InvariantCulture));
    }

    /// <returns>What it prints; null when it is not installed or fails.</returns>
    public static string? Output(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? printed : null;
    }

    public static void Compare(double ours, double? theirs, string peer) => Console.WriteLine(theirs is { } seconds
        ? $"{peer}: {seconds:0.00} s, {seconds / ours:0.0} times ours"
        : $"{peer}: not installed");

    [GeneratedRegex("([0-9]+)m([0-9.]+)s")]
    private static partial Regex Time();
}
