namespace Renkei.Bench;

/// <summary>What a process holds, as the system counts it.</summary>
internal static class ProcessMemory
{
    private const string Own = "/proc/self/status";
    private const string OwnMarks = "/proc/self/clear_refs";
    private const string ResetPeakMark = "5";

    /// <summary>The high-water mark of resident memory of this process.</summary>
    public static long PeakMebibytes() => PeakMebibytes(Own);

    /// <summary>The mark of this process begins anew at what it holds now.</summary>
    public static void ResetPeak() => File.WriteAllText(OwnMarks, ResetPeakMark);

    /// <param name="status">The status file of a process.</param>
    /// <returns>0 when it has ended.</returns>
    public static long PeakMebibytes(string status)
    {
        try
        {
            var line = File.ReadLines(status).FirstOrDefault(line => line.StartsWith("VmHWM", StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]) / 1024;
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
