namespace Renkei.Bench;

/// <summary>What a figure is to reach.</summary>
/// <param name="Text">As the table shows it.</param>
/// <param name="IsReached">Null where there was nothing to measure by.</param>
internal sealed record Goal(string Text, bool? IsReached)
{
    public static Goal None { get; } = new("", null);

    public string Verdict => IsReached switch { true => "yes", false => "**no**", null => "–" };

    public static Goal AtLeast(Scores found, params double[] least) =>
        new($"≥ {new Scores(least)}", found.AreKnown ? found.AreAtLeast(least) : null);
}
