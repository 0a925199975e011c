using System.Diagnostics;
using System.Globalization;
using Renkei.Text.Grouping;

namespace Renkei.Bench;

/// <summary>Grouping of more texts than any prefecture gets, made from the answers of one: time by the clock, processor time, memory.</summary>
internal static class ManyTextsBench
{
    private const int Groups = 100;
    private static readonly int[] Sizes = [50_000, 100_000, 200_000];

    /// <summary>Each size in a process of its own, for its memory.</summary>
    public static int Run(string data)
    {
        foreach (var size in Sizes)
        {
            using var process = Process.Start(Environment.ProcessPath!, [.. OwnAssembly(), "many-one", data, $"{size}"]);
            process.WaitForExit();
            if (process.ExitCode != 0)
            {
                return process.ExitCode;
            }
        }

        return 0;
    }

    public static int RunOne(string data, int size)
    {
        var texts = Make(GroupedTable.Read(Path.Combine(data, "survey/free_text_long.csv.gz")).Texts, size);
        var start = Stopwatch.GetTimestamp();
        var groups = 0;
        var seconds = ProcessorTime.Of(() => groups = Grouper.Group(texts, new GroupingOptions(Groups)).Groups.Count);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{size} texts, {groups} groups: {Stopwatch.GetElapsedTime(start).TotalSeconds:0.0} s by the clock, {seconds:0.0} s of processor time, peak {ProcessMemory.PeakMebibytes()} MiB"));
        return 0;
    }

    /// <summary>The answers, then two different ones joined into one, the second further off each time round.</summary>
    private static List<GroupingText> Make(IReadOnlyList<GroupingText> answers, int size) =>
        [.. Enumerable.Range(0, size).Select(number => number < answers.Count
            ? answers[number] with { Id = $"{number}" }
            : new GroupingText(
                $"{number}",
                $"{answers[number % answers.Count].Text}\n{answers[(number * 31 + (number / answers.Count * 7919)) % answers.Count].Text}"))];

    /// <summary>Where the process is the runtime and not this program itself.</summary>
    private static string[] OwnAssembly() =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(ManyTextsBench).Assembly.Location] : [];
}
