namespace Renkei.Bench;

/// <summary>What one part of a run measured, beside its peers and what is to be reached.</summary>
/// <param name="Ratio">Ours to the peer's, in the peer's order.</param>
internal sealed record Claim(string Work, string Ours, string Peer, string Ratio, Goal Reach, Goal Aim)
{
    public const string Header =
        "| Work | Renkei | Peer, same run | Ratio | Reach | Reached | Aim | Reached |\n|---|---|---|---|---|---|---|---|";

    /// <param name="peers">By their names.</param>
    public static Claim Of(string work, Scores ours, double[] reach, double[] aim, params (string Name, Scores Scores)[] peers) => new(
        work,
        ours.ToString(),
        string.Join(", ", peers.Select(peer => $"{peer.Name} {peer.Scores}")),
        string.Join(", ", peers.Select(peer => ours.Over(peer.Scores).AsRatios())),
        Goal.AtLeast(ours, reach),
        aim.Length == 0 ? Goal.None : Goal.AtLeast(ours, aim));

    public override string ToString() =>
        $"| {Work} | **{Ours}** | {Peer} | {Ratio} | {Reach.Text} | {Reach.Verdict} | {Aim.Text} | {Aim.Verdict} |";
}
