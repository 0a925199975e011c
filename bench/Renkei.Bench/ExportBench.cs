using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Renkei.Data;

namespace Renkei.Bench;

/// <summary>
/// Makes a database of so many needs in a scratch folder and exports it, each file in a process of its own; openpyxl
/// writes the same rows from our CSV.
/// </summary>
internal static class ExportBench
{
    private static readonly string[] Files = ["register.csv", "register.xlsx", "table.csv", "table.xlsx"];

    public static async Task<int> RunAsync(IReadOnlyList<int> sizes)
    {
        var whole = true;
        foreach (var size in sizes)
        {
            var folder = Directory.CreateTempSubdirectory("renkei-export-").FullName;
            try
            {
                whole &= await MeasureAsync(folder, size);
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        }

        return whole ? 0 : 1;
    }

    /// <summary>In the process that is measured.</summary>
    public static async Task<int> WriteAsync(string folder, string file)
    {
        await using var services = Open(folder);
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RenkeiDbContext>();
        var started = Stopwatch.GetTimestamp();
        int rows;
        await using (var target = File.Create(Path.Combine(folder, file)))
        {
            rows = await ExportedFile.WriteAsync(db, file, target);
        }

        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{rows} {seconds:0.0} {process.TotalProcessorTime.TotalSeconds:0.0} {Peak()} {new FileInfo(Path.Combine(folder, file)).Length / 1048576}"));
        return 0;
    }

    /// <returns>Whether every sheet and every CSV held every need, counted in the file.</returns>
    private static async Task<bool> MeasureAsync(string folder, int size)
    {
        await using (var services = Open(folder))
        {
            await ManyNeeds.MakeAsync(services, size);
        }

        var whole = true;
        Console.WriteLine($"{size} needs");
        Console.WriteLine("file            rows     seconds  processor  peak MiB  file MiB");
        foreach (var file in Files)
        {
            var figures = Child(folder, file);
            var counted = RowsInFile.Count(Path.Combine(folder, file));
            var complete = figures[0] == $"{size}" && counted.Count > 0 && counted.Values.All(rows => rows == size);
            whole &= complete;
            Console.WriteLine($"{file,-14} {figures[0],7} {figures[1],10} {figures[2],10} {figures[3],9} {figures[4],9}  " +
                $"counted in the file: {string.Join(", ", counted.Select(part => $"{part.Key} {part.Value}"))}{(complete ? "" : "  ROWS MISSING")}");
            if (file == "register.xlsx")
            {
                var peer = Peer.Seconds("/usr/bin/python3", "-c", OpenpyxlPeer, Path.Combine(folder, "register.csv"), Path.Combine(folder, "peer.xlsx"));
                Peer.Compare(double.Parse(figures[2], CultureInfo.InvariantCulture), peer, "openpyxl (write_only) writing the rows of register.csv, processor time");
            }
        }

        return whole;
    }

    private static string[] Child(string folder, string file)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(ExportBench).Assembly.Location, "export-one", folder, file])
        {
            RedirectStandardOutput = true,
        })!;
        var line = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        return line.Split(' ') is { Length: 5 } figures ? figures : ["failed", "0", "0", "0", "0"];
    }

    private static ServiceProvider Open(string folder) =>
        new ServiceCollection().AddLogging().AddRenkei(new DataSettings(folder)).BuildServiceProvider();

    private static long Peak() =>
        long.Parse(File.ReadLines("/proc/self/status").First(line => line.StartsWith("VmHWM", StringComparison.Ordinal))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]) / 1024;

    // Its start, the reading of the CSV and the zip are counted, as our reading of the database is.
    private const string OpenpyxlPeer =
        """
        import csv, sys, openpyxl
        book = openpyxl.Workbook(write_only=True)
        sheet = book.create_sheet("一覧")
        with open(sys.argv[1], encoding="utf-8-sig", newline="") as rows:
            for row in csv.reader(rows):
                sheet.append(row)
        book.save(sys.argv[2])
        """;
}
