using System.Diagnostics;
using System.Globalization;

namespace Renkei.Bench;

/// <summary>Feeds random texts and damaged files to the analyser for some minutes; ends at the first wrong answer.</summary>
internal static class FuzzBench
{
    /// <summary>Longest a single case may take: a hang is a fault too.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private static readonly TimeSpan BetweenReports = TimeSpan.FromMinutes(5);

    public static int Run(double minutes, int seed)
    {
        List<Tally> tallies = [.. FuzzTargets.All.Select(target => new Tally(target.Name, target.Try))];
        var (start, reported) = (Stopwatch.GetTimestamp(), TimeSpan.Zero);
        for (var elapsed = TimeSpan.Zero; elapsed.TotalMinutes < minutes; elapsed = Stopwatch.GetElapsedTime(start))
        {
            // A dear target gets as much time as a cheap one, not as many cases.
            var next = tallies.MinBy(tally => tally.Spent)!;
            Try(next, seed, tallies.IndexOf(next));
            if (elapsed - reported >= BetweenReports)
            {
                reported = elapsed;
                Report(seed, elapsed, tallies);
            }
        }

        Report(seed, Stopwatch.GetElapsedTime(start), tallies);
        return 0;
    }

    private static void Try(Tally tally, int seed, int target)
    {
        var texts = new FuzzTexts(seed, target, tally.Cases);
        var start = Stopwatch.GetTimestamp();
        var done = Task.Run(() => tally.Try(texts));
        try
        {
            if (!done.Wait(Patience))
            {
                throw new TimeoutException("hangs");
            }
        }
        catch (Exception fault)
        {
            throw new InvalidOperationException($"{tally.Name}: seed {seed}, case {tally.Cases}.", fault);
        }

        tally.Add(Stopwatch.GetElapsedTime(start));
    }

    private static void Report(int seed, TimeSpan elapsed, List<Tally> tallies)
    {
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"seed {seed}, {elapsed.TotalMinutes:0.0} minutes, {tallies.Sum(tally => tally.Cases)} cases, no fault; slowest case {tallies.Max(tally => tally.Slowest).TotalSeconds:0.0} s"));
        foreach (var tally in tallies)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {tally.Name}: {tally.Cases} cases in {tally.Spent.TotalMinutes:0.0} minutes, slowest {tally.Slowest.TotalSeconds:0.0} s"));
        }
    }

    private sealed class Tally(string name, Action<FuzzTexts> attempt)
    {
        public string Name => name;

        public Action<FuzzTexts> Try => attempt;

        public int Cases { get; private set; }

        public TimeSpan Spent { get; private set; }

        public TimeSpan Slowest { get; private set; }

        public void Add(TimeSpan time)
        {
            Cases++;
            Spent += time;
            Slowest = time > Slowest ? time : Slowest;
        }
    }
}
