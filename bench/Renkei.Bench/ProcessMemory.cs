namespace Renkei.Bench;

/// <summary>What this process holds, as the system counts it.</summary>
internal static class ProcessMemory
{
    /// <summary>The high-water mark of resident memory.</summary>
    public static long PeakMebibytes() => long.Parse(File.ReadLines("/proc/self/status")
        .First(line => line.StartsWith("VmHWM", StringComparison.Ordinal))
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]) / 1024;
}
