namespace Renkei.Bench;

/// <summary>
/// Runs <c>./run read</c> on every file below a folder, one process each, and sets the outcome beside openpyxl's
/// where the folder has its <c>openpyxl_outcomes.csv</c>.
/// </summary>
internal static class WorkbookSweep
{
    private const string BuiltProgram = ".build/renkei/Renkei.Web.dll";

    private static readonly string[] Extensions = [".xlsx", ".xlsm", ".xls", ".csv"];

    /// <returns>1 when a file ends otherwise than read (0) or refused (2), takes too long or too much memory.</returns>
    public static async Task<int> RunAsync(string folder, string? program)
    {
        program ??= BuiltProgram;
        if (!File.Exists(program))
        {
            Console.Error.WriteLine($"{program} がありません。先に ./run help を実行してください。");
            return 2;
        }

        var peer = PeerOutcomes.Load(Path.Combine(folder, "openpyxl_outcomes.csv"));
        var readings = new List<WorkbookReading>();
        foreach (var file in Files(folder))
        {
            var reading = await WorkbookReading.OfAsync(program, folder, file);
            readings.Add(reading);
            if (reading.ExitCode != 0)
            {
                Console.WriteLine($"{reading.ExitCode} {reading.Name} {reading.Refusal}");
            }
        }

        var both = readings.Where(reading => peer.ContainsKey(reading.Name)).ToList();
        Console.WriteLine();
        Console.WriteLine($"files {readings.Count}, read {readings.Count(r => r.ExitCode == 0)}, " +
            $"refused {readings.Count(r => r.IsRefusedInJapanese)}, neither {readings.Count(r => r.IsFailure)}");
        Console.WriteLine($"of openpyxl's {both.Count}: opened {both.Count(r => r.ExitCode == 0)}, " +
            $"openpyxl {peer.Values.Count(p => p.Opened)}; " +
            $"with cells {both.Count(r => r.Cells > 0)}, openpyxl {peer.Values.Count(p => p.Cells > 0)}");
        Console.WriteLine($"slowest {readings.MaxBy(r => r.Elapsed)}");
        Console.WriteLine($"largest {readings.MaxBy(r => r.PeakMebibytes)}");
        foreach (var fewer in both.Where(r => r.ExitCode == 0 && r.Cells < peer[r.Name].Cells))
        {
            Console.WriteLine($"fewer cells than openpyxl: {fewer.Name} {fewer.Cells} < {peer[fewer.Name].Cells}");
        }

        return readings.Any(reading => reading.IsFailure) ? 1 : 0;
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => Extensions.Contains(Path.GetExtension(file)) && Path.GetDirectoryName(file) != folder)
            .Order(StringComparer.Ordinal);
}
