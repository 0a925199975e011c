using System.Diagnostics;
using System.Text.Json;

namespace Renkei.Bench;

/// <summary>One run of <c>./run read</c>.</summary>
/// <param name="PeakMebibytes">The high-water mark of resident memory, looked at every few milliseconds.</param>
internal sealed record WorkbookReading(
    string Name, int ExitCode, int Cells, TimeSpan Elapsed, long PeakMebibytes, string Refusal)
{
    private const int RefusedExitCode = 2;
    private const int MebibytesAllowed = 1024;
    private static readonly TimeSpan TimeAllowed = TimeSpan.FromSeconds(90);
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(3);

    public bool IsRefusedInJapanese =>
        ExitCode == RefusedExitCode && Refusal.EndsWith('。') && !Refusal.Contains("Exception", StringComparison.Ordinal);

    public bool IsFailure =>
        (ExitCode != 0 && !IsRefusedInJapanese) || PeakMebibytes > MebibytesAllowed || Elapsed > TimeAllowed;

    public static async Task<WorkbookReading> OfAsync(string program, string folder, string file)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [program, "read", file])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var started = Stopwatch.GetTimestamp();
        var cells = CountAsync(process.StandardOutput.BaseStream);
        var refusal = process.StandardError.ReadToEndAsync();

        var peak = 0L;
        var status = $"/proc/{process.Id}/status";
        while (!process.HasExited && Stopwatch.GetElapsedTime(started) <= TimeAllowed)
        {
            peak = Math.Max(peak, PeakOf(status));
            await Task.Delay(Glance);
        }

        var elapsed = Stopwatch.GetElapsedTime(started);
        process.Kill();
        await process.WaitForExitAsync();
        return new WorkbookReading(
            Path.GetRelativePath(folder, file), process.ExitCode, await cells, elapsed, peak, (await refusal).Trim());
    }

    private static async Task<int> CountAsync(Stream output)
    {
        using var copy = new MemoryStream();
        await output.CopyToAsync(copy);
        if (copy.Length == 0)
        {
            return 0;
        }

        copy.Position = 0;
        using var json = await JsonDocument.ParseAsync(copy);
        return json.RootElement.GetProperty("sheets").EnumerateArray()
            .SelectMany(sheet => sheet.GetProperty("rows").EnumerateArray())
            .Sum(row => row.GetProperty("cells").GetArrayLength());
    }

    private static long PeakOf(string status)
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
