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

    /// <summary>Agreement with the groups of people.</summary>
    public (string Line, Scores Scores) Agreement(string set, string found)
    {
        var line = Score("score_grouping.py", set, found);
        return (line, Scores.Read(line, "ARI", "AMI"));
    }

    /// <returns>Null when the peer is not installed or fails.</returns>
    public Used? RunPeer(params string[] arguments) => Peer.Run(Python, [Path.Combine(Folder, "peers.py"), .. arguments]);

    /// <returns>Seconds of processor time; null when the peer is not installed or fails.</returns>
    public double? PeerSeconds(params string[] arguments) => RunPeer(arguments)?.Processor;
}
