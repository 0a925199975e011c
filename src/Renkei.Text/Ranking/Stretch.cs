namespace Renkei.Text.Ranking;

/// <summary>A stretch of a text as typed.</summary>
/// <param name="Start">Offset of its first UTF-16 unit, 0-based.</param>
/// <param name="Length">UTF-16 units, 1 or more.</param>
public readonly record struct Stretch(int Start, int Length)
{
    /// <summary>Offset just behind it.</summary>
    public int End => Start + Length;
}
