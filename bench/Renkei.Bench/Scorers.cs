namespace Renkei.Bench;

/// <summary>The scripts of a folder that score what a run wrote, and run the peers.</summary>
internal sealed record Scorers(string Folder)
{
    /// <summary>What stands where a scorer has nothing to say.</summary>
    public const string None = "not scored";

    private const string Python = "/usr/bin/python3";

    /// <summary>The line a scorer prints; <see cref="None"/> where it cannot.</summary>
    public string Score(string script, params string[] arguments) =>
        Peer.Output(Python, [Path.Combine(Folder, script), .. arguments])?.Trim() is { Length: > 0 } line ? line : None;

    /// <summary>The number behind a word in the line a scorer prints; not a number where it has none.</summary>
    public double Number(string name, string script, params string[] arguments)
    {
        var words = Score(script, arguments).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var place = Array.IndexOf(words, name);
        return place >= 0 && place + 1 < words.Length
            ? double.Parse(words[place + 1], System.Globalization.CultureInfo.InvariantCulture)
            : double.NaN;
    }

    /// <returns>Seconds of processor time; null when the peer is not installed or fails.</returns>
    public double? PeerSeconds(params string[] arguments) => Peer.Seconds(Python, [Path.Combine(Folder, "peers.py"), .. arguments]);
}
