using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Renkei.FormWorkbooks;
using Renkei.Responses;
using Renkei.Uploads;
using Renkei.Workbooks;

namespace Renkei.Bench;

/// <summary>
/// 35 workbooks opened, kept, previewed and taken, beside openpyxl reading the same files; one with 10,000 rows; and every
/// workbook of a folder sent as if it were an answer: each ends in a sentence, nothing is kept.
/// </summary>
internal static partial class UploadBench
{
    private const string ReadAll =
        "import sys, openpyxl\n" +
        "for name in sys.argv[1:]:\n" +
        "    for sheet in openpyxl.load_workbook(name).worksheets:\n" +
        "        for row in sheet.iter_rows(values_only=True):\n" +
        "            pass\n";

    private const int CellsTold = 5;

    private static readonly string[] Extensions = [".xlsx", ".xlsm", ".xls", ".csv"];

    /// <param name="folder">Of files that are no answers; null for none.</param>
    public static async Task<int> RunAsync(string? folder)
    {
        await using var round = await UploadRound.OpenAsync();
        var files = await round.FilledWorkbooksAsync();
        await RunOnceAsync(round, files.Take(1)); // the code is compiled while it runs first
        Console.WriteLine($"{files.Count} workbooks of {UploadRound.NeedsEach} needs, {files.Sum(file => new FileInfo(file.Path).Length) / 1024} KiB");
        var ours = await RunOnceAsync(round, files.Skip(1));
        Peer.Compare(ours, Peer.Seconds("/usr/bin/python3", ["-c", ReadAll, .. files.Skip(1).Select(file => file.Path)]), "openpyxl, reading only");
        var told = await RunLargeAsync(round, files[0]);
        return (folder is null || await SweepAsync(round, folder)) && told ? 0 : 1;
    }

    private static async Task<double> RunOnceAsync(UploadRound round, IEnumerable<FilledFile> files)
    {
        var (before, times, count) = (ProcessorTime.OfProcess(), new TimeSpan[3], 0);
        foreach (var file in files)
        {
            count++;
            var started = Stopwatch.GetTimestamp();
            var upload = await round.ReceiveAsync(file.Respondent, file.Path);
            times[0] += Stopwatch.GetElapsedTime(started);
            started = Stopwatch.GetTimestamp();
            var preview = await round.PreviewAsync(file.Respondent, upload.Number);
            times[1] += Stopwatch.GetElapsedTime(started);
            started = Stopwatch.GetTimestamp();
            var taken = await round.TakeAsync(file.Respondent, upload.Number, preview.Plan.Seen);
            times[2] += Stopwatch.GetElapsedTime(started);
            if (taken.Added != UploadRound.NeedsEach)
            {
                throw new InvalidOperationException($"{file.Path}: {taken.Added} needs were added.");
            }
        }

        var seconds = ProcessorTime.OfProcess() - before;
        Console.WriteLine($"{count}: read and kept {times[0].TotalSeconds:0.00} s, previewed {times[1].TotalSeconds:0.00} s, " +
            $"taken {times[2].TotalSeconds:0.00} s; processor time in all {seconds.TotalSeconds:0.00} s");
        return seconds.TotalSeconds;
    }

    /// <returns>Whether it was refused with the number of its rows and with cells to look at.</returns>
    private static async Task<bool> RunLargeAsync(UploadRound round, FilledFile file)
    {
        var path = round.LargeWorkbook(file.Respondent, rows: 10_000);
        ProcessMemory.ResetPeak();
        var started = Stopwatch.GetTimestamp();
        var refusal = await RefusalAsync(round, file.Respondent, path);
        Console.WriteLine($"10,000 rows, {new FileInfo(path).Length / 1024} KiB: {Stopwatch.GetElapsedTime(started).TotalSeconds:0.00} s, " +
            $"peak {ProcessMemory.PeakMebibytes()} MiB\n  {refusal}");
        return refusal is not null && refusal.Contains("10,000件", StringComparison.Ordinal) && CellAddresses().Count(refusal) == CellsTold;
    }

    private static async Task<bool> SweepAsync(UploadRound round, string folder)
    {
        var (files, wrong, slowest, name) = (0, 0, TimeSpan.Zero, "");
        var (peak, largest) = (0L, "");
        var before = await round.KeptAsync();
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => Extensions.Contains(Path.GetExtension(file))).Order(StringComparer.Ordinal))
        {
            files++;
            ProcessMemory.ResetPeak();
            var started = Stopwatch.GetTimestamp();
            var refusal = await RefusalAsync(round, round.First, file);
            if (Stopwatch.GetElapsedTime(started) is var took && took > slowest)
            {
                (slowest, name) = (took, Path.GetFileName(file));
            }

            if (ProcessMemory.PeakMebibytes() is var held && held > peak)
            {
                (peak, largest) = (held, Path.GetFileName(file));
            }

            if (refusal is null || !refusal.EndsWith('。'))
            {
                wrong++;
                Console.WriteLine($"  {file}: {refusal ?? "taken"}");
            }
        }

        var kept = await round.KeptAsync() - before;
        Console.WriteLine($"files {files}, refused with a sentence {files - wrong}, otherwise {wrong}, kept {kept}; " +
            $"slowest {slowest.TotalSeconds:0.00} s ({name}), peak {peak} MiB ({largest})");
        return wrong == 0 && kept == 0;
    }

    [GeneratedRegex(@"シート [A-Z]+\d+：")]
    private static partial Regex CellAddresses();

    /// <summary>The sentence; null when the file was taken.</summary>
    private static async Task<string?> RefusalAsync(UploadRound round, UploadRound.Respondent respondent, string path)
    {
        try
        {
            await round.ReceiveAsync(respondent, path);
            return null;
        }
        catch (RuleBrokenException refusal)
        {
            return refusal.Message;
        }
    }
}

internal sealed record FilledFile(UploadRound.Respondent Respondent, string Path);
