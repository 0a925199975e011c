using System.Globalization;

namespace Renkei.Bench;

/// <summary>One run: where its texts and peers lie, and what it measured so far.</summary>
/// <param name="Data">Folder of the sets.</param>
/// <param name="Peers">Folder of peers.py and the scorers; empty without.</param>
internal sealed record BenchRun(string Data, string Peers)
{
    private readonly List<Claim> _claims = [];
    private readonly DateTime _start = DateTime.Now;
    private readonly string _load = string.Join(", ", File.ReadAllText("/proc/loadavg").Split(' ').Take(3));

    public Scorers Scorers { get; } = new(Peers);

    public string Set(string file) => Path.Combine(Data, file);

    public void Add(Claim claim) => _claims.Add(claim);

    /// <summary>As it can be pasted into docs/benchmarks.md.</summary>
    public void PrintClaims()
    {
        if (_claims.Count == 0)
        {
            return;
        }

        Console.WriteLine();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{_start:yyyy-MM-dd HH:mm}, {(DateTime.Now - _start).TotalMinutes:0} minutes; {Environment.ProcessorCount} processors ({Processor()}), load average at the start {_load}."));
        Console.WriteLine();
        Console.WriteLine(Claim.Header);
        _claims.ForEach(Console.WriteLine);
    }

    private static string Processor() => File.ReadLines("/proc/cpuinfo")
        .FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':', 2)[1].Trim()
        ?? "unnamed";
}
