namespace Renkei.FormWorkbooks;

/// <summary>How high a row must be for a text; Excel does not find out by itself for cells that are wrapped or merged.</summary>
internal static class TextHeight
{
    public const double Line = 14.5;

    /// <summary>The most that Excel allows.</summary>
    private const double Most = 409;

    private const double Padding = 6;

    /// <param name="width">Of the column, in characters of half width.</param>
    public static double Of(string text, double width) =>
        Math.Min(Most, (text.Split('\n').Sum(line => Lines(line, width)) * Line) + Padding);

    private static double Lines(string line, double width) =>
        Math.Max(1, Math.Ceiling(line.EnumerateRunes().Sum(rune => rune.Value < 0x80 ? 1 : 2) / Math.Max(2, width - 2)));
}
