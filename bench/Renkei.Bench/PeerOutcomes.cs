namespace Renkei.Bench;

/// <summary>What openpyxl made of a file.</summary>
internal sealed record PeerOutcome(bool Opened, int Cells);

internal static class PeerOutcomes
{
    private const int Outcome = 2;
    private const int Cells = 5;

    /// <summary>By file; empty without the list.</summary>
    public static Dictionary<string, PeerOutcome> Load(string path) => File.Exists(path)
        ? File.ReadLines(path).Skip(1).Select(line => line.Split(',')).ToDictionary(
            fields => fields[0],
            fields => new PeerOutcome(
                fields[Outcome] == "ok",
                int.TryParse(fields[Cells], out var cells) ? cells : 0))
        : [];
}
