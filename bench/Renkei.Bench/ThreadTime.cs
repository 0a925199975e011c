using System.Runtime.InteropServices;

namespace Renkei.Bench;

/// <summary>Processor time of the calling thread: what other work on the machine does not distort.</summary>
internal static class ThreadTime
{
    /// <summary>CLOCK_THREAD_CPUTIME_ID of Linux.</summary>
    private const int OfThread = 3;

    private const long NanosecondsPerTick = 100;

    public static TimeSpan Used() => GetTime(OfThread, out var time) == 0
        ? TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromTicks(time.Nanoseconds / NanosecondsPerTick)
        : throw new PlatformNotSupportedException("clock_gettime");

    [DllImport("libc", EntryPoint = "clock_gettime")]
    private static extern int GetTime(int clock, out Time time);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Time
    {
        public readonly long Seconds;
        public readonly long Nanoseconds;
    }
}
