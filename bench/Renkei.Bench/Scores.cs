using System.Globalization;

namespace Renkei.Bench;

/// <summary>Figures of one measurement in a fixed order, such as ARI and AMI; not a number where it was not measured.</summary>
internal sealed record Scores(params double[] Values)
{
    public bool AreKnown => !Values.Any(double.IsNaN);

    /// <param name="line">As a scorer prints it: each number behind its name.</param>
    public static Scores Read(string line, params string[] names)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new Scores(Array.ConvertAll(names, name => Array.IndexOf(words, name) is var place and >= 0
            ? double.Parse(words[place + 1], CultureInfo.InvariantCulture)
            : double.NaN));
    }

    public static Scores Mean(IReadOnlyList<Scores> all) =>
        new([.. Enumerable.Range(0, all[0].Values.Length).Select(place => all.Average(scores => scores.Values[place]))]);

    /// <summary>As they are shown: a thousandth is not told apart.</summary>
    public bool AreAtLeast(params double[] least) =>
        Values.Zip(least).All(pair => Math.Round(pair.First, 3) >= pair.Second);

    public Scores Over(Scores other) => new([.. Values.Zip(other.Values, (mine, theirs) => mine / theirs)]);

    public Scores Minus(Scores other) => new([.. Values.Zip(other.Values, (mine, theirs) => mine - theirs)]);

    /// <summary>Such as 1.28 / 1.13.</summary>
    public string AsRatios() => Text("0.00");

    /// <summary>Such as −.004 / +.010; 0 where nothing changed at all.</summary>
    public string AsChanges() => string.Join(" / ", Values.Select(value =>
        double.IsNaN(value) ? "–" : value == 0 ? "0" : value.ToString("+.000;−.000;+.000", CultureInfo.InvariantCulture)));

    /// <summary>Such as .217 / .311.</summary>
    public override string ToString() => Text("#.000");

    private string Text(string format) => string.Join(" / ", Values.Select(value =>
        double.IsNaN(value) ? "–" : value.ToString(format, CultureInfo.InvariantCulture)));
}
